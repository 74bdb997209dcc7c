/** The result: right of asked, what to look at again, and another try at the mistakes. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { learn } from '../state/learning.ts';
import { type LookedBack, loadOutcome, type Outcome } from '../state/result.ts';
import { share } from '../state/share.ts';
import { retry, undoLast } from '../state/ways.ts';
import './feedback.css';
import { ProofLine } from './parts/proof-line.tsx';
import { count, percent, sayMinutes } from './parts/say.ts';
import { sayWhen } from './parts/say-when.ts';
import './result.css';

export function ResultScreen({ app }: { readonly app: App }) {
  const route = app.route.value;
  const id = route.screen === 'result' ? route.sitting : null;
  const outcome = useSignal<Outcome | null | undefined>(undefined);

  useEffect(() => {
    outcome.value = undefined;
    app
      .desk()
      .then(async (desk) => {
        outcome.value = await loadOutcome(desk, app.library, id);
        if (!outcome.value?.sitting.endedAt) return;
        // Now there is something to lose: browsers keep what they have promised to keep.
        await navigator.storage?.persist?.();
        const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
        whenIdle(() => void learn(app));
      })
      .catch((error: unknown) => app.notices.sayError(error));
  }, [id]);

  const told = outcome.value;
  if (told === undefined) return <main aria-busy="true" />;
  if (told === null || told.result.asked === 0) {
    return (
      <main tabIndex={-1} class="stack">
        <h1>No result</h1>
        <p>In this sitting nothing was answered, or it is not on this device.</p>
        <a class="button" href="#/">
          Back to today
        </a>
      </main>
    );
  }
  const { result, sitting } = told;
  const mistakes = result.mistakes.length;
  return (
    <>
      <main tabIndex={-1}>
        <p class="fine">
          {told.titles.join(' · ')} · {sayWhen(sitting.endedAt ?? sitting.at, app.now())}
        </p>
        <h1 class="score">
          {result.right} <small>of {result.asked} right</small>
        </h1>
        <p class="small">{sayMore(told)}</p>
        <Again title="Sure, but wrong" list={told.sureButWrong} />
        <Again title="Missed" list={told.missed} />
        <Again title="Lucky guesses" list={told.lucky} />
        {mistakes === 0 && <p>Nothing missed. These will come back when they are about to slip from memory.</p>}
        <p class="acts">
          <button class="plain" type="button" onClick={() => void undoLast(app, sitting)}>
            Undo the last answer
          </button>
          <button class="plain" type="button" onClick={() => void share(navigator, sayScore(told), app.notices)}>
            Share the score
          </button>
        </p>
      </main>
      <footer class="dock">
        <div class="acts">
          <a class={mistakes === 0 ? 'button main' : 'button'} href="#/">
            Done
          </a>
          {mistakes > 0 && (
            <button class="button main" type="button" onClick={() => void retry(app, told)}>
              Retry my mistakes
              <small>{count(mistakes, 'question')}</small>
            </button>
          )}
        </div>
      </footer>
    </>
  );
}

function Again({ title, list }: { readonly title: string; readonly list: readonly LookedBack[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2 class="kicker">
        {title} ({list.length})
      </h2>
      <ul class="again">
        {list.map(({ entry, question, proof }) => (
          <li key={entry.id}>
            {question && <p class="small">{question.stem}</p>}
            <p>
              <b>{entry.options[entry.key]}</b>
              {entry.chosen !== null && entry.chosen !== entry.key && (
                <span class="small">
                  {' '}
                  not <s>{entry.options[entry.chosen]}</s>
                </span>
              )}
            </p>
            {question && proof && <ProofLine question={question} proof={proof} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `70 % right; about 60 % when blind guessing is taken out. 3 minutes of answering.` */
function sayMore({ result }: Outcome): string {
  const share = percent(result.right / result.asked);
  const known = result.corrected === null ? '' : `; ${percent(result.corrected)} once blind guessing is taken out`;
  return `${share} right${known}. ${sayMinutes(result.took)} of answering.`;
}

function sayScore({ result, titles }: Outcome): string {
  return `${result.right} of ${result.asked} right in Quizette${titles[0] ? `: ${titles[0]}` : ''}`;
}
