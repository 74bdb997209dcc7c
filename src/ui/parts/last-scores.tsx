/** How the last sittings went. */

import { hrefTo } from '../../state/route.ts';
import type { Today } from '../../state/today.ts';
import { sayWhen } from './say-when.ts';

export interface LastScoresProps {
  readonly today: Today;
  readonly now: number;
}

export function LastScores({ today, now }: LastScoresProps) {
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
