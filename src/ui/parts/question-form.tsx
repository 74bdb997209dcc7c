/** One question as it is asked: options as native radios, and the confidence as the act of answering. */

import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Confidence } from '../../core/model.ts';
import type { Asked } from '../../state/asked.ts';
import { quizKey } from './quiz-keys.ts';
import { sayDate } from './say.ts';

const CONFIDENCES = [
  ['guess', 'Guess'],
  ['think', 'Think so'],
  ['sure', 'Sure'],
] as const satisfies readonly (readonly [Confidence, string])[];

interface QuestionFormProps {
  readonly asked: Asked;
  readonly confidence: boolean;
  readonly recallFirst: boolean;
  /** The answer before is still being saved. */
  readonly busy: boolean;
  /** `chosen` is an index into `asked.options`; null for “I don't know”. */
  onAnswer(chosen: number | null, confidence: Confidence | null): void;
}

export function QuestionForm({ asked, confidence, recallFirst, busy, onAnswer }: QuestionFormProps) {
  const chosen = useSignal<number | null>(null);
  const shown = useSignal(!recallFirst);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const { question, options, article } = asked;

  const answer = (how: Confidence | null) => {
    if (chosen.peek() !== null && !busy) onAnswer(chosen.peek(), how);
  };

  useLayoutEffect(() => {
    // On a printed page the learner may have chosen before the app was there.
    const early = [...(list.current?.querySelectorAll('input') ?? [])].findIndex(({ checked }) => checked);
    if (early >= 0) chosen.value = early;
    else {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, []);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = quizKey(event, options.length);
      if (key === null) return;
      event.preventDefault();
      if (!shown.peek()) shown.value = true;
      else if (key === 'submit') answer(confidence ? 'sure' : null);
      else {
        chosen.value = key;
        list.current?.querySelectorAll('input')[key]?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <>
      <main class="quiz rise">
        <p class="small context">
          {article.title}
          {article.published && ` · ${sayDate(article.published)}`}
        </p>
        {question.label && <p class="kicker">{question.label}</p>}
        <h1 class="stem" id="stem" tabIndex={-1} ref={heading}>
          {question.stem}
        </h1>
        {shown.value && (
          <fieldset ref={list} aria-labelledby="stem">
            {options.map((option, index) => (
              <label class="choice" key={option.text}>
                <input
                  type="radio"
                  name="option"
                  checked={chosen.value === index}
                  onChange={() => {
                    chosen.value = index;
                  }}
                />
                <span>{option.text}</span>
                <span class="digit" aria-hidden="true">
                  {index + 1}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p class="centre">
          <button class="plain" type="button" disabled={busy} onClick={() => onAnswer(null, null)}>
            I don’t know
          </button>
        </p>
      </main>
      <footer class="dock">
        {!shown.value ? (
          <div class="acts">
            <button class="button main" type="button" onClick={() => (shown.value = true)}>
              Show the options
            </button>
          </div>
        ) : confidence ? (
          <fieldset class="acts even" disabled={chosen.value === null || busy}>
            <legend class="fine">{chosen.value === null ? 'Choose an answer, then say how sure' : 'How sure?'}</legend>
            {CONFIDENCES.map(([value, name]) => (
              <button
                key={value}
                class={value === 'sure' ? 'button main' : 'button'}
                type="button"
                aria-keyshortcuts={value === 'sure' ? 'Enter' : undefined}
                onClick={() => answer(value)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        ) : (
          <div class="acts">
            <button
              class="button main"
              type="button"
              disabled={chosen.value === null || busy}
              onClick={() => answer(null)}
            >
              Answer
            </button>
          </div>
        )}
      </footer>
    </>
  );
}
