/** What an article says, fact by fact, with the words that prove each. */

import type { Deck } from '../../state/library.ts';
import { hrefTo } from '../../state/route.ts';
import { sayWho } from './proof-line.tsx';

export function FactList({ deck }: { readonly deck: Deck }) {
  const told = new Map(deck.questions.map((question) => [question.factId, question]));
  return (
    <ul class="facts">
      {deck.facts.map(({ id, evidence }) => {
        const question = told.get(id);
        const { start, end, quote } = evidence;
        return (
          <li key={id}>
            {question && <p>{question.statement}</p>}
            <p class="small">
              <a href={hrefTo({ screen: 'article', article: deck.article.id, view: 'text', at: { start, end } })}>
                “{quote}”
              </a>
              {question?.attribution && ` ${sayWho(question.attribution)}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
