/** The quiz: a question, then what is true; one thing at a time. */

import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import type { FeedbackProps } from './parts/feedback.tsx';
import { later, Show } from './parts/later.tsx';
import { NoticeList } from './parts/notice-list.tsx';
import { QuestionForm } from './parts/question-form.tsx';
import type { QuestionMenuProps } from './parts/question-menu.tsx';
import { sayVerdict } from './parts/verdict.ts';

/** Not needed to read the first question; fetched while it is being read. */
const FEEDBACK = later<FeedbackProps>(() => import('./parts/feedback.tsx').then((file) => file.Feedback));
const MENU = later<QuestionMenuProps>(() => import('./parts/question-menu.tsx').then((file) => file.QuestionMenu));

export function QuizScreen({ app }: { readonly app: App }) {
  const { quiz, settings } = app;
  const asked = quiz.asked.value;
  const answered = quiz.answered.value;
  const busy = quiz.busy.value;
  const ended = quiz.ended.value;

  useEffect(() => {
    if (ended) app.go({ screen: 'result', sitting: ended }, true);
  }, [ended]);
  useEffect(() => {
    FEEDBACK.load();
    if (!asked && !ended && !busy) void app.resumeOrStart();
  }, []);

  if (!asked) {
    return (
      <>
        <NoticeList app={app} />
        <main aria-busy={busy}>
          <p class="small">{busy ? 'Laying out your questions …' : 'Nothing is being asked.'}</p>
          {!busy && (
            <p>
              <a class="button" href="#/">
                Back to today
              </a>
            </p>
          )}
        </main>
      </>
    );
  }
  const { number, total, turn, repeat } = asked;
  return (
    <>
      <header class="sitting">
        <a class="plain" href="#/" aria-label="Leave; the sitting is kept">
          Leave
        </a>
        <button
          class="plain"
          type="button"
          popovertarget="question-menu"
          aria-label="More: hide, rest or report this question"
        >
          More
        </button>
        <p class="fine">{repeat ? 'Once more' : `Question ${number} of ${total}`}</p>
        <progress value={answered ? number : number - 1} max={total} aria-label="Questions answered" />
      </header>
      <p class="vh" aria-live="polite">
        {answered && `${sayVerdict(answered)}. The answer: ${asked.question.key.text}.`}
      </p>
      <Show
        quiet
        what={MENU}
        with={{
          id: 'question-menu',
          onHide: () => void quiz.hide(),
          onRest: () => void quiz.rest(),
          onReport: (reason) => void quiz.report(reason),
          onUndo: answered || number > 1 ? () => void quiz.undo() : null,
        }}
      />
      <NoticeList app={app} urgent />
      {answered ? (
        <Show
          key={`${turn} answered`}
          what={FEEDBACK}
          with={{
            answered,
            busy,
            onNext: () => void quiz.next(),
            onUndo: () => void quiz.undo(),
            onRest: () => void quiz.rest(),
          }}
        />
      ) : (
        <QuestionForm
          key={turn}
          asked={asked}
          confidence={settings.value.value.confidence}
          recallFirst={settings.value.value.recallFirst}
          busy={busy}
          onAnswer={(chosen, confidence) => void quiz.answer(chosen, confidence)}
        />
      )}
    </>
  );
}
