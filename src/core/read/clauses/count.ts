/** Reads how many of what a noun says: “over 700 asylum seekers whose boat sank”. */

import type { Counted } from './clause.ts';
import type { Place } from './noun.ts';
import { sayStretch } from './stretch.ts';
import { dependents, subtree, tokenAt } from './tree.ts';

/** Below this a number is told with the thing itself (“two sons”) and is seldom worth asking. */
const least = 3;

export function readCount(head: number, place: Place): Counted | null {
  const { tree, sentence, known, owner } = place;
  const [number] = dependents(tree, head, 'nummod');
  if (number === undefined || dependents(tree, head, 'conj').length > 0) return null;
  const finding = known.quantityAt(sentence, number);
  const value = finding?.phrase?.value;
  if (finding?.kind !== 'count' || value === undefined || value < least) return null;
  const amount = subtree(tree, number);
  const inNoun = subtree(tree, head, (index) => {
    const { label } = tokenAt(tree, index);
    return index === number || /^(?:appos|case|cc|conj|parataxis|acl|punct|det)/.test(label);
  }).filter((index) => !amount.includes(index) && index > Math.max(...amount));
  const unit = sayStretch(inNoun, tree, sentence, known, owner);
  const said = sayStretch(amount, tree, sentence, known, owner);
  if (!unit || !said || unit.text === '') return null;
  return {
    amount: { text: said.text, kind: 'count', value, unit: unit.text },
    unit: { text: unit.text, kind: 'thing', plural: true },
  };
}
