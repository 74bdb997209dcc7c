/** Scores: how sittings went, what is remembered, what is coming, and what will not stick. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { App } from '../state/app.ts';
import { loadScores, type Scores } from '../state/scores.ts';
import { practise } from '../state/ways.ts';
import { CalibrationChart } from './charts/calibration-chart.tsx';
import { ForecastChart } from './charts/forecast-chart.tsx';
import { HistoryChart } from './charts/history-chart.tsx';
import { RetentionChart } from './charts/retention-chart.tsx';
import { Masteries } from './parts/masteries.tsx';
import { count } from './parts/say.ts';
import { sayDay } from './parts/say-when.ts';
import { SittingList } from './parts/sitting-list.tsx';
import './scores.css';

export function ScoresScreen({ app }: { readonly app: App }) {
  const scores = useSignal<Scores | null>(null);
  useEffect(() => {
    app
      .desk()
      .then(async (desk) => {
        scores.value = await loadScores(desk, app.library, app.now());
      })
      .catch((error: unknown) => app.notices.sayError(error));
  }, []);

  const told = scores.value;
  if (!told) return <main aria-busy="true" />;
  const { history, ahead, retention, calibration, hardest } = told;
  if (history.outings.length === 0) {
    return (
      <main tabIndex={-1} class="stack">
        <h1>Scores</h1>
        <p>After your first quiz this page shows what you remember, and for how long.</p>
        <a class="button main" href="#/start">
          Choose a quiz
        </a>
      </main>
    );
  }
  return (
    <main tabIndex={-1}>
      <h1>Scores</h1>
      <section class="lead">
        <h2 class="kicker">Sittings</h2>
        <HistoryChart outings={history.outings} sayDay={sayDay} />
        <p class="small">
          Dots: share right. Line: the same once blind guessing is taken out.
          {history.trend !== null && sayTrend(history.trend)}
        </p>
        <SittingList outings={history.outings} titles={told.titles} now={app.now()} />
      </section>
      <Masteries articles={told.articles} topics={told.topics} />
      <section>
        <h2 class="kicker">Coming up</h2>
        <ForecastChart ahead={ahead} />
        <p class="small">
          {count(
            ahead.slice(0, 14).reduce((sum, { due }) => sum + due, 0),
            'question',
          )}{' '}
          to refresh in the next 14 days.
        </p>
      </section>
      <section>
        <h2 class="kicker">Remembered when asked again</h2>
        {retention.length > 0 ? (
          <RetentionChart weeks={retention} wished={told.wished} />
        ) : (
          <p class="small">This begins with the first question that comes back on another day.</p>
        )}
      </section>
      <section>
        <h2 class="kicker">As sure as right?</h2>
        {calibration ? (
          <>
            <CalibrationChart rows={calibration.rows} />
            <p class="small">
              Brier score {calibration.brier.toFixed(2)}: 0 is perfect, 0.25 is no better than a coin.
            </p>
          </>
        ) : (
          <p class="small">This needs 20 answers with a stated confidence.</p>
        )}
      </section>
      {hardest.length > 0 && (
        <section>
          <h2 class="kicker">What will not stick</h2>
          <ol class="lines">
            {hardest.map(({ card, statement }) => (
              <li key={card.id}>
                <p>{statement ?? 'A fact of an article that is not here.'}</p>
                <p class="fine">missed {count(card.misses, 'time')}</p>
              </li>
            ))}
          </ol>
          <button
            class="button"
            type="button"
            onClick={() =>
              void practise(
                app,
                hardest.map(({ card }) => card),
              )
            }
          >
            Practise these
          </button>
        </section>
      )}
    </main>
  );
}

function sayTrend(trend: number): string {
  const points = Math.round(trend * 100);
  if (points === 0) return ' The last five sittings went like the five before.';
  return ` The last five sittings went ${Math.abs(points)} points ${points > 0 ? 'better' : 'worse'} than the five before.`;
}
