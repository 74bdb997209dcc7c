/** What an article says of time: its dated facts, earliest first. */

import { chronicle, type DatedStatement } from '../../state/chronicle.ts';
import type { Deck } from '../../state/library.ts';
import { hrefTo } from '../../state/route.ts';
import { sayDate } from './say.ts';

export function ChronicleList({ deck }: { readonly deck: Deck }) {
  const days = groupByDate(chronicle(deck));
  if (days.length === 0) return <p>This article dates nothing.</p>;
  return (
    <ol class="facts">
      {days.map(([date, statements]) => (
        <li key={date}>
          <h2 class="kicker">
            <time dateTime={date}>{sayDate(date)}</time>
          </h2>
          <ul>
            {statements.map(({ factId, statement, evidence: { start, end }, inferred }) => (
              <li key={factId}>
                <a href={hrefTo({ screen: 'article', article: deck.article.id, view: 'text', at: { start, end } })}>
                  {statement}
                </a>
                {inferred && <span class="fine"> (date worked out)</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function groupByDate(statements: readonly DatedStatement[]): readonly (readonly [string, readonly DatedStatement[]])[] {
  const groups = new Map<string, DatedStatement[]>();
  for (const statement of statements) groups.set(statement.date, [...(groups.get(statement.date) ?? []), statement]);
  return [...groups];
}
