/** Opens the app: the one place that knows the clock, the window and every room. */

import { hydrate, render } from 'preact';
import { createApp } from './state/app.ts';
import { loadShelfArticle, shelf } from './storage/shelf.ts';
import { App } from './ui/app.tsx';
import './ui/base.css';
import './ui/quiz.css';

/** Written by storage with every answer; see `answersMark`. */
const MARK = 'quizette-answers';

const workshop = () => import('./workshop.ts');

const app = createApp({
  db: async () => {
    const { openStorage } = await import('./storage/open.ts');
    return openStorage({
      onSuperseded: (trouble) => app.notices.sayError(trouble, 'database'),
      onBlocked: (trouble) => app.notices.sayError(trouble, 'database'),
    });
  },
  now: () => Date.now(),
  view: window,
  shelf,
  loadShelfArticle,
  readArticle: async (...request) => (await workshop()).readInWorker(...request),
  writeQuestions: async (stored) => (await workshop()).writeInWorker(stored),
  fit: async (input) => (await workshop()).fitInWorker(input),
  isNew: () => {
    try {
      return localStorage.getItem(MARK) === null;
    } catch {
      return true;
    }
  },
});

takeOver();

/** Continues what the page has printed for someone new; for all others, and on other screens, begins afresh under the nameplate. */
function takeOver(): void {
  const { screen } = app.route.peek();
  const isPrinted = app.isNewcomer && (screen === 'home' || screen === 'quiz');
  if (isPrinted && screen === 'quiz') app.startNow();
  const [quiz, home] = document.querySelectorAll('.screen');
  const [root, other] = isPrinted && screen === 'quiz' ? [quiz, home] : [home, quiz];
  if (!root) return;
  // In one paint.
  other?.remove();
  document.documentElement.className = '';
  root.id = 'app';
  if (!isPrinted) root.replaceChildren();
  (root.firstChild ? hydrate : render)(<App app={app} />, root);
  globalThis.onhashchange = null;
  globalThis.onclick = null;
  globalThis.onchange = null;
  globalThis.tapped?.click();
}

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  app.install.value = () => (event as Event & { prompt(): void }).prompt();
});

// Offline can wait until the page is there.
addEventListener('load', async () => (await workshop()).goOffline(app));
