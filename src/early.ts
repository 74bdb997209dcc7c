/** What the page does before its script is there: whom the printed first screens are for, and which button was tapped. */

declare global {
  /** The button that was tapped on a printed screen; the app taps it again as soon as it can answer. */
  var tapped: HTMLElement | null | undefined;
}

const { documentElement: root } = document;
let isNew = true;
try {
  const { 'quizette-answers': answers, 'quizette-theme': theme } = localStorage;
  isNew = !answers;
  if (/dark|light/.test(theme)) root.dataset.theme = theme;
} catch {
  // A window without storage is always new.
}

const show = () => {
  const { hash } = location;
  const asks = hash === '#/quiz';
  root.className = `${asks ? 'asks' : ''} ${isNew && (asks || /^#?\/?$/.test(hash)) ? '' : 'waits'}`;
};
show();
globalThis.onhashchange = show;
globalThis.onchange = () => {
  tapped = null;
  document.querySelector<HTMLFieldSetElement>('#quiz .dock fieldset')?.removeAttribute('disabled');
};
globalThis.onclick = ({ target }) => {
  tapped = (target as Element).closest('button');
  if (tapped?.closest('#app')) location.hash = '/quiz';
};

// A module only for the types: what is written into the page is a plain script.
export {};
