/** What came of reading a text: how many questions, how much they cover, what was left out and why. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/model.ts';
import type { Adding } from '../../state/adding.ts';
import type { App } from '../../state/app.ts';
import type { ReadResult } from '../../state/reader.ts';
import { QuestionList } from './question-list.tsx';
import { count, percent } from './say.ts';

interface ReadResultViewProps {
  readonly app: App;
  readonly adding: Adding;
  readonly article: Article;
  readonly read: ReadResult;
}

/** Reasons named one by one; a long text has thousands of dropped drafts. */
const REASONS_SHOWN = 8;

export function ReadResultView({ app, adding, article, read }: ReadResultViewProps) {
  const keep = async () => {
    const id = await adding.keep();
    if (id) app.go({ screen: 'article', article: id, view: 'text', at: null });
  };
  const reasons = reasonsOf(read);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <main tabIndex={-1} class="stack">
        <p class="fine">{article.title}</p>
        <h1 tabIndex={-1} ref={heading}>
          {count(read.questions.length, 'good question')}
        </h1>
        <p>
          From {count(read.facts.length, 'fact')} in {count(read.sentences.length, 'sentence')}; they cover{' '}
          {percent(shareCovered(read))} of the text. Nothing is kept until you say so.
        </p>
        {reasons.length > 0 && (
          <details>
            <summary>{count(read.rejected.length, 'draft')} left out, and why</summary>
            <ul>
              {reasons.map(([rule, dropped]) => (
                <li key={rule} class="row">
                  <span>{rule.replaceAll('-', ' ')}</span> <span>{dropped}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <QuestionList questions={read.questions} />
      </main>
      <footer class="dock">
        <div class="acts">
          <button class="button" type="button" onClick={() => adding.discard()}>
            Discard
          </button>
          <button
            class="button main"
            type="button"
            onClick={() => void keep().catch((error: unknown) => app.notices.sayError(error))}
          >
            Keep it
          </button>
        </div>
      </footer>
    </>
  );
}

/** Of the sentences, those that at least one question stands on. */
export function shareCovered({ sentences, questions }: Pick<ReadResult, 'sentences' | 'questions'>): number {
  const covered = sentences.filter(({ start, end }) =>
    questions.some(({ evidence }) => evidence.start < end && evidence.end > start),
  );
  return sentences.length === 0 ? 0 : covered.length / sentences.length;
}

/** Rules by how many drafts they dropped, the most frequent first. */
function reasonsOf({ rejected }: ReadResult): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of rejected) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, REASONS_SHOWN);
}
