/** The nameplate on top of every screen but the quiz, with today's date as a newspaper has it. */

export function Masthead({ now, line }: { readonly now: number; readonly line?: string }) {
  const today = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' }).format(now);
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
