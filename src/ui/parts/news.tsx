/** What is new today for someone who comes back: what is due, what was left unfinished, what is gone. */

import type { App } from '../../state/app.ts';
import type { Offer } from '../../state/today.ts';
import { endOpen } from '../../state/ways.ts';
import { count } from './say.ts';

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

export function News({ app }: { readonly app: App }) {
  const today = app.today.value.value;
  const lost = app.lost.value;
  if (lost !== null) return <Lost answers={lost} />;
  if (app.trouble.value) return <Trouble error={app.trouble.value} onRetry={() => void app.refresh()} />;
  if (!today) return <section class="lead news" aria-busy="true" />;
  if (today.open) {
    return (
      <section class="lead">
        <p class="kicker">Unfinished</p>
        <h1>You stopped at question {today.open.asked + 1}</h1>
        <p>Everything up to there is saved.</p>
        <button class="plain" type="button" onClick={() => void endOpen(app)}>
          End it there
        </button>
      </section>
    );
  }
  const [headline, meaning] = sayOffer(today.offer);
  return (
    <section class="lead">
      <p class="kicker">Today</p>
      <h1>{headline}</h1>
      <p>{meaning}</p>
      {wantsBackup(today.answers, app.settings.value.value.backedUpAt, app.now()) && (
        <p class="small">
          {count(today.answers, 'answer')} are on this device and nowhere else. <a href="#/settings">Save a backup</a>
        </p>
      )}
    </section>
  );
}

/** Answers that are worth a file, and ms after which a file is old. */
const WORTH_A_BACKUP = 100;
const BACKUP_AGES = 30 * 86_400_000;

function wantsBackup(answers: number, backedUpAt: number | null, now: number): boolean {
  return answers >= WORTH_A_BACKUP && (backedUpAt === null || now - backedUpAt > BACKUP_AGES);
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
