/** What follows an answer, right or wrong: the key, the proof, and what is true of the other options. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from '../../core/model.ts';
import type { Answered } from '../../state/asked.ts';
import { ProofLine } from './proof-line.tsx';
import { quizKey } from './quiz-keys.ts';
import { sayVerdict } from './verdict.ts';
import '../feedback.css';

export interface FeedbackProps {
  readonly answered: Answered;
  readonly busy: boolean;
  onNext(): void;
  onUndo(): void;
  onRest(): void;
}

export function Feedback({ answered, busy, onNext, onUndo, onRest }: FeedbackProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { asked, chosen, right } = answered;
  const { question, options } = asked;
  const mine = chosen === null ? null : options[chosen];
  const others = question.distractors.filter((option) => option.text !== mine?.text && option.why);

  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (quizKey(event, 0) !== 'submit') return;
      event.preventDefault();
      if (!busy) onNext();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <>
      <main class="quiz rise">
        <h1 class="verdict" tabIndex={-1} ref={heading}>
          {sayVerdict(answered)}
        </h1>
        <p class="asked">{question.stem}</p>
        <ul class="answers">
          <li class="key">
            <Sign right />
            <span>
              <span class="vh">The answer: </span>
              {question.key.text}
            </span>
          </li>
          {mine && !right && (
            <li>
              <Sign />
              <span>
                <span class="vh">You said: </span>
                <s>{mine.text}</s>
              </span>
              <p class="small">{mine.why}</p>
            </li>
          )}
        </ul>
        <ProofLine question={question} proof={answered.proof} />
        {asked.struggling && !right && (
          <p class="notice small">
            This one keeps slipping away. Above is its whole paragraph.{' '}
            <button class="plain" type="button" onClick={onRest}>
              Let it rest for 14 days
            </button>
          </p>
        )}
        {others.length > 0 && <OtherOptions options={others} />}
      </main>
      <footer class="dock">
        <div class="acts">
          <button class="button" type="button" disabled={busy} onClick={onUndo}>
            Undo
          </button>
          <button class="button main" type="button" disabled={busy} onClick={onNext}>
            {answered.last ? 'See the result' : 'Next question'}
          </button>
        </div>
      </footer>
    </>
  );
}

function OtherOptions({ options }: { readonly options: readonly Option[] }) {
  return (
    <>
      <h2 class="kicker">And the others</h2>
      <ul class="answers">
        {options.map((option) => (
          <li key={option.text}>
            <span />
            <span>{option.text}</span>
            <p class="small">{option.why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A proofreader's tick or cross; the words beside it say the same. */
function Sign({ right = false }: { readonly right?: boolean }) {
  return (
    <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
      <path d={right ? 'M3 11l5 5L17 4' : 'M4 4l12 12M16 4L4 16'} />
    </svg>
  );
}
