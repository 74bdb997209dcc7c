/** Today: start now, go on where you were, the articles, and how it went lately. */

import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import type { Listed } from '../state/library.ts';
import { hrefTo } from '../state/route.ts';
import type { Today } from '../state/today.ts';
import type { LastScoresProps } from './parts/last-scores.tsx';
import { later, Show } from './parts/later.tsx';
import { count, sayDate, sayMinutes } from './parts/say.ts';
import { Tabs } from './parts/tabs.tsx';

/** For those who come back; someone new need not fetch it. */
const NEWS = later<{ app: App }>(() => import('./parts/news.tsx').then((file) => file.News));
const LAST_SCORES = later<LastScoresProps>(() => import('./parts/last-scores.tsx').then((file) => file.LastScores));

export function HomeScreen({ app }: { readonly app: App }) {
  const today = app.today.value.value;
  const lost = app.lost.value;
  useEffect(() => {
    // What the database tells can wait until the page stands still: someone new may be about to start.
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    whenIdle(() => void app.refresh());
  }, []);

  return (
    <>
      <main tabIndex={-1}>
        {app.isNewcomer && !today?.answers && lost === null && !app.trouble.value ? (
          <Welcome />
        ) : (
          <Show quiet what={NEWS} with={{ app }} />
        )}
        {app.library.list.value.map((article) => (
          <ArticleItem key={article.id} article={article} teaser={teaserOf(app, article)} />
        ))}
        {app.readArticle && (
          <p>
            <a class="plain" href="#/add">
              Add an article
            </a>
          </p>
        )}
        {today && today.recent.length > 0 && <Show quiet what={LAST_SCORES} with={{ today, now: app.now() }} />}
      </main>
      <footer class="dock">
        <div class="acts">
          <a class="button" href="#/start">
            Choose
          </a>
          {today?.open ? (
            <button class="button main" type="button" onClick={() => app.goOn()}>
              Go on
              <small>
                question {today.open.asked + 1} of {today.open.plan.length}
              </small>
            </button>
          ) : (
            <button
              class="button main"
              type="button"
              disabled={today?.offer.kind === 'nothing'}
              onClick={() => app.startNow()}
            >
              Start now
              <small>{sayLength(app, today)}</small>
            </button>
          )}
        </div>
        <Tabs screen="home" />
      </footer>
    </>
  );
}

/** ms that a question and its feedback take, until the learner's own pace is known. */
const USUAL_PACE = 20_000;

function sayLength(app: App, today: Today | null): string {
  const planned = today?.offer.plan.cards.length;
  const questions = planned ?? app.shelf[0]?.starters ?? 0;
  return `${count(questions, 'question')}, ${sayMinutes(planned ? today.offer.plan.takes : questions * USUAL_PACE)}`;
}

function Welcome() {
  return (
    <section class="lead">
      <h1>Questions worth a minute, answers that stay</h1>
      <p>Read an article, or just begin: every answer comes with the sentence that proves it.</p>
    </section>
  );
}

/** One of its questions, to whet the appetite. */
function teaserOf(app: App, { id }: Listed): string | undefined {
  return app.shelf.find(({ article }) => article.id === id)?.teaser;
}

function ArticleItem({ article, teaser }: { readonly article: Listed; readonly teaser: string | undefined }) {
  const facts = [
    article.published && sayDate(article.published),
    article.publisher,
    article.words && count(article.words, 'word'),
    article.questions && count(article.questions, 'question'),
  ];
  return (
    <section>
      <p class="fine">{facts.filter(Boolean).join(' · ')}</p>
      <h2>
        <a href={hrefTo({ screen: 'article', article: article.id, view: 'text', at: null })}>{article.title}</a>
      </h2>
      {teaser && <p class="teaser">{teaser}</p>}
    </section>
  );
}
