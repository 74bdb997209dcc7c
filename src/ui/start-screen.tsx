/** Choosing a quiz: how much of what, and how long it will take. */

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Scope, StudyPlan, Topic } from '../core/model.ts';
import type { App } from '../state/app.ts';
import { createChoice, LENGTHS } from '../state/choice.ts';
import type { Wish } from '../state/desk.ts';
import { USUAL_LENGTH } from '../state/today.ts';
import { TOPICS } from '../state/topics.ts';
import { Pick, Segments, Switch } from './parts/controls.tsx';
import { count, sayMinutes } from './parts/say.ts';

export function StartScreen({ app }: { readonly app: App }) {
  const route = app.route.value;
  const article = route.screen === 'start' ? route.article : null;
  const articles = app.library.list.value;
  const choice = useMemo(
    () => createChoice(app.desk, { scope: firstScope(app, article), length: USUAL_LENGTH }),
    [article],
  );
  const first = choice.wish.peek().scope;
  const picked = useSignal(first.kind === 'article' ? first.articleId : (articles[0]?.id ?? ''));
  const topic = useSignal<Topic>('people');
  const { scope, length, ahead, uncapped } = choice.wish.value;
  const plan = choice.plan.value;
  const empty = useComputed(() => choice.plan.value?.cards.length === 0);

  const change = (patch: Partial<Wish>) => void choice.change(patch).catch(() => app.refresh());
  const choose = (to: Scope) => change({ scope: to });
  useEffect(() => change({}), [choice]);

  const scopes: readonly (readonly [Scope, string])[] = [
    [{ kind: 'due' }, 'Everything due'],
    [{ kind: 'article', articleId: picked.value }, 'One article'],
    [{ kind: 'mistakes' }, 'My mistakes'],
    [{ kind: 'topic', topic: topic.value }, 'One topic'],
  ];

  return (
    <>
      <main tabIndex={-1} class="stack">
        <h1>Choose a quiz</h1>
        <fieldset>
          <legend class="kicker">About</legend>
          {scopes.map(([to, name]) => (
            <label class="choice" key={to.kind}>
              <input type="radio" name="scope" checked={scope.kind === to.kind} onChange={() => choose(to)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        {scope.kind === 'article' && (
          <Pick
            name="Article"
            value={picked.value}
            choices={articles.map(({ id, title }) => [id, title])}
            onPick={(id) => {
              picked.value = id;
              choose({ kind: 'article', articleId: id });
            }}
          />
        )}
        {scope.kind === 'topic' && (
          <Pick
            name="Topic"
            value={topic.value}
            choices={TOPICS}
            onPick={(to) => {
              topic.value = to;
              choose({ kind: 'topic', topic: to });
            }}
          />
        )}
        <Segments
          kicker
          name="How many"
          value={length ?? ALL}
          choices={LENGTHS.map((n) => [n ?? ALL, `${n ?? 'All'}`])}
          onChoose={(n) => change({ length: n === ALL ? null : n })}
        />
        <Switch name="Also what is not due yet" on={ahead ?? false} onTurn={(on) => change({ ahead: on })} />
        <Switch name="Lift today’s limits" on={uncapped ?? false} onTurn={(on) => change({ uncapped: on })} />
      </main>
      <footer class="dock">
        <p class="fine" aria-live="polite">
          {plan ? sayPlan(plan) : 'Looking …'}
        </p>
        <div class="acts">
          <a class="button" href="#/">
            Back
          </a>
          <button
            class="button main"
            type="button"
            disabled={!plan || empty.value}
            onClick={() => void app.startWith(choice.wish.peek())}
          >
            Start
            {plan && !empty.value && (
              <small>
                {count(plan.cards.length, 'question')}, {sayMinutes(plan.takes)}
              </small>
            )}
          </button>
        </div>
      </footer>
    </>
  );
}

/** In the place of a number. */
const ALL = 0;

/** What the link asked for, else what is best asked now; someone new has nothing due yet. */
function firstScope({ today, isNewcomer, shelf }: App, article: string | null): Scope {
  const [first] = shelf;
  const offered = today.value.peek()?.offer.wish.scope;
  if (article) return { kind: 'article', articleId: article };
  if (offered) return offered;
  return isNewcomer && first ? { kind: 'article', articleId: first.article.id } : { kind: 'due' };
}

/** `4 to refresh, 6 new. 12 more are held back by today's limits.` */
function sayPlan({ due, fresh, ahead, held, aheadAvailable, gentle }: StudyPlan): string {
  const parts = [due && `${due} to refresh`, fresh && `${fresh} new`, ahead && `${ahead} ahead of time`].filter(
    Boolean,
  );
  const kept = held.due + held.fresh;
  return [
    parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing to ask here now.',
    gentle ? 'A short sitting to come back with.' : '',
    !gentle && kept > 0 ? `${kept} more held back by today’s limits.` : '',
    parts.length === 0 && aheadAvailable > 0 ? `${aheadAvailable} could be asked ahead of time.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
