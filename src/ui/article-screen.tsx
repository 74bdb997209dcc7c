/** An article: its text with what is known of it, its facts, its questions. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Coverage } from '../core/study/scores/coverage.ts';
import type { App } from '../state/app.ts';
import type { Deck } from '../state/library.ts';
import { type ArticleView, hrefTo } from '../state/route.ts';
import { loadCoverage } from '../state/scores.ts';
import { practise } from '../state/ways.ts';
import './article.css';
import { ArticleText } from './parts/article-text.tsx';
import { ChronicleList } from './parts/chronicle-list.tsx';
import type { FactLedgerProps } from './parts/fact-ledger.tsx';
import { FactList } from './parts/fact-list.tsx';
import { later, Show } from './parts/later.tsx';
import { QuestionList } from './parts/question-list.tsx';
import { count, sayDate } from './parts/say.ts';
import { Tabs } from './parts/tabs.tsx';

const VIEWS: readonly (readonly [ArticleView, string])[] = [
  ['text', 'Text'],
  ['facts', 'Facts'],
  ['dates', 'Dates'],
  ['questions', 'Questions'],
];

/** The shelf's facts are its authors'; those of an added article are the learner's to correct. */
const LEDGER = later<FactLedgerProps>(() => import('./parts/fact-ledger.tsx').then((file) => file.FactLedger));

export function ArticleScreen({ app }: { readonly app: App }) {
  const route = app.route.value;
  const {
    article: id,
    view,
    at,
  } = route.screen === 'article' ? route : { article: '', view: 'text' as const, at: null };
  const deck = useSignal<Deck | null | undefined>(undefined);
  const coverage = useSignal<Coverage | null>(null);

  const show = async (shown: Deck | null) => {
    deck.value = shown;
    coverage.value = shown && (await loadCoverage(await app.desk(), shown));
  };
  useEffect(() => {
    deck.value = undefined;
    coverage.value = null;
    app.library
      .load(id)
      .then(show)
      .catch((error: unknown) => app.notices.sayError(error));
  }, [id]);

  const found = deck.value;
  if (found === undefined) return <main aria-busy="true" />;
  if (found === null) {
    return (
      <main tabIndex={-1} class="stack">
        <h1>This article is not here</h1>
        <p>It was removed, or the link is from another device.</p>
        <a class="button" href="#/">
          Back to today
        </a>
      </main>
    );
  }
  const { article, facts, questions } = found;
  const rest = coverage.value?.rest ?? [];
  const isAdded = app.library.list.value.some((listed) => listed.id === id && !listed.shelf);
  const correct = (corrected: Deck) => {
    if (deck.peek()?.article.id === corrected.article.id)
      void show(corrected).catch((error: unknown) => app.notices.sayError(error));
  };
  const remove = async () => {
    await app.library.remove(id);
    app.go({ screen: 'home' }, true);
  };
  return (
    <>
      <main tabIndex={-1} class="article">
        <p class="fine">
          {[article.published && sayDate(article.published), article.publisher].filter(Boolean).join(' · ')}
        </p>
        <h1>{article.title}</h1>
        <nav aria-label="Of this article" class="views">
          <ul>
            {VIEWS.map(([name, label]) => (
              <li key={name}>
                <a
                  class="tab"
                  href={hrefTo({ screen: 'article', article: id, view: name, at: null })}
                  aria-current={name === view ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {view === 'text' && <ArticleText deck={found} at={at} coverage={coverage.value} />}
        {view === 'facts' && isAdded && <Show what={LEDGER} with={{ app, deck: found, onDeck: correct }} quiet />}
        {view === 'facts' && !(isAdded && LEDGER.component.value) && <FactList deck={found} />}
        {view === 'dates' && <ChronicleList deck={found} />}
        {view === 'questions' && <QuestionList questions={questions} />}
        <p class="fine">
          {count(facts.length, 'fact')} · {count(questions.length, 'question')}
          {article.source && (
            <>
              {' · '}
              <a href={article.source} rel="noreferrer">
                Source
              </a>
            </>
          )}
        </p>
        {isAdded && (
          <details>
            <summary>Remove this article …</summary>
            <p class="small">Its text and questions leave this device. Your answers stay in the log.</p>
            <button
              class="button"
              type="button"
              onClick={() => void remove().catch((error: unknown) => app.notices.sayError(error))}
            >
              Remove it
            </button>
          </details>
        )}
      </main>
      <footer class="dock">
        <div class="acts">
          {app.quiz.asked.value ? (
            <a class="button main" href="#/quiz">
              Back to the question
            </a>
          ) : (
            <>
              {rest.length > 0 && (coverage.value?.asked ?? 0) > 0 && (
                <button
                  class="button"
                  type="button"
                  onClick={() =>
                    void practise(
                      app,
                      rest.map((card) => ({ id: card, articleId: id })),
                    )
                  }
                >
                  The rest
                </button>
              )}
              <a class="button main" href={hrefTo({ screen: 'start', article: id })}>
                Ask me about this
              </a>
            </>
          )}
        </div>
        <Tabs screen="article" />
      </footer>
    </>
  );
}
