/** The nameplate on top of every screen but the quiz, with today's date as a newspaper has it. */

const DAY = { weekday: 'long', month: 'long', day: 'numeric' } as const;

export function Masthead({ now, line }: { readonly now: number; readonly line?: string }) {
  // Printed into the page by the build, it has no day yet.
  const today = now > 0 && new Intl.DateTimeFormat('en-US', DAY).format(now);
  return (
    <header class="masthead">
      <a href="#/">Quizette</a>
      <p class="fine">
        <span>{today}</span>
        <span>{line}</span>
      </p>
    </header>
  );
}
