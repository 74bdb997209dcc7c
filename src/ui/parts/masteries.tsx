/** What is remembered today, article by article and topic by topic, and how much of each article was asked. */

import { hrefTo } from '../../state/route.ts';
import type { Scores } from '../../state/scores.ts';
import { count, percent } from './say.ts';

export function Masteries({ articles, topics }: Pick<Scores, 'articles' | 'topics'>) {
  return (
    <section>
      <h2 class="kicker">Remembered today</h2>
      <ul class="lines">
        {articles.map(({ id, title, mastery, coverage }) => (
          <li key={id}>
            <a href={hrefTo({ screen: 'article', article: id, view: 'text', at: null })}>{title}</a>
            {mastery && <Meter name={title} share={mastery.recall} />}
            <p class="fine">
              {coverage.asked} of {count(coverage.cards, 'question')} asked, {coverage.known} known for weeks
            </p>
          </li>
        ))}
        {topics.map(({ name, mastery }) => (
          <li key={name}>
            {name} <span class="fine">{count(mastery.cards, 'question')}</span>
            <Meter name={name} share={mastery.recall} />
          </li>
        ))}
      </ul>
      <p class="small">The share that you would get right now, as the forgetting curve predicts it.</p>
    </section>
  );
}

function Meter({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <span class="meter">
      <progress value={share} max={1} aria-label={`${name}: remembered today`} />
      <b>{percent(share)}</b>
    </span>
  );
}
