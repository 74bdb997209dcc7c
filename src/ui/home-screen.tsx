/** Today: start now, go on where you were, the articles, and how it went lately. */

import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import type { Listed } from '../state/library.ts';
import { hrefTo } from '../state/route.ts';
import type { Offer, Today } from '../state/today.ts';
import { count, sayDate, sayMinutes, sayWhen } from './parts/say.ts';
import { Tabs } from './parts/tabs.tsx';

export function HomeScreen({ app }: { readonly app: App }) {
  const today = app.today.value.value;
  const lost = app.lost.value;
  useEffect(() => {
    void app.refresh();
  }, []);

  return (
    <>
      <main tabIndex={-1}>
        {app.trouble.value && <Trouble error={app.trouble.value} onRetry={() => void app.refresh()} />}
        {lost !== null ? <Lost answers={lost} /> : <Lead app={app} today={today} />}
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
        {today && today.recent.length > 0 && <LastScores today={today} now={app.now()} />}
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
  const questions = planned ?? app.shelf[0]?.starter.length ?? 0;
  return `${count(questions, 'question')}, ${sayMinutes(planned ? today.offer.plan.takes : questions * USUAL_PACE)}`;
}

/** What is said of the offer: a headline and what it means. */
function sayOffer({ kind, plan }: Offer): readonly [string, string] {
  if (plan.gentle) {
    return ['Good to see you again', 'A short sitting with what is most worth refreshing. The rest can wait.'];
  }
  const due = plan.due + plan.held.due;
  switch (kind) {
    case 'due':
      return due > 0
        ? [`${count(due, 'question')} to refresh`, 'They are about to slip from memory: now is when asking helps most.']
        : ['Something new', 'Nothing is about to slip from memory, so there is room for more.'];
    case 'new':
      return ['Something new', 'Nothing is about to slip from memory, so there is room for more.'];
    case 'ahead':
      return ['All refreshed', 'Nothing is about to slip from memory. You can still practise ahead of time.'];
    case 'nothing':
      return ['All done for today', 'Everything has been asked today. Come back tomorrow.'];
  }
}

function Lead({ app, today }: { readonly app: App; readonly today: Today | null }) {
  if (today?.open) {
    return (
      <section class="lead">
        <p class="kicker">Unfinished</p>
        <h1>You stopped at question {today.open.asked + 1}</h1>
        <p>
          Everything up to there is saved. Go on, or{' '}
          <button class="plain" type="button" onClick={() => void app.endOpen()}>
            end it there
          </button>
        </p>
      </section>
    );
  }
  if (!today || today.answers === 0) {
    return (
      <section class="lead">
        <h1>Questions worth a minute, answers that stay</h1>
        <p>Read an article, or just begin: every answer comes with the sentence that proves it.</p>
      </section>
    );
  }
  const [headline, meaning] = sayOffer(today.offer);
  return (
    <section class="lead">
      <p class="kicker">Today</p>
      <h1>{headline}</h1>
      <p>{meaning}</p>
    </section>
  );
}

/** One of its questions, to whet the appetite. */
function teaserOf(app: App, { id }: Listed): string | undefined {
  return app.shelf.find(({ article }) => article.id === id)?.starter.at(-1)?.stem;
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

function LastScores({ today, now }: { readonly today: Today; readonly now: number }) {
  return (
    <section>
      <h2 class="kicker">Last scores</h2>
      <ul>
        {today.recent.slice(0, 3).map((sitting) => (
          <li key={sitting.id}>
            <a class="row line" href={hrefTo({ screen: 'result', sitting: sitting.id })}>
              <b>
                {sitting.right} of {sitting.asked}
              </b>
              <span class="fine">{sayWhen(sitting.at, now)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Trouble({ error, onRetry }: { readonly error: Error; onRetry(): void }) {
  return (
    <div class="notice">
      <p>
        {error.message} {'way' in error ? String(error.way) : ''}
      </p>
      <button class="plain" type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function Lost({ answers }: { readonly answers: number }) {
  return (
    <section class="lead">
      <h1>Your answers are gone</h1>
      <p>
        This device held {count(answers, 'answer')}, and the browser has deleted them. If you have a backup, you can{' '}
        <a href="#/settings">restore it</a>; if not, starting again works as on the first day.
      </p>
    </section>
  );
}
