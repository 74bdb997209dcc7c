/** Reads how many of what a noun says: “over 700 asylum seekers whose boat sank”. */

import type { Counted } from '../clause.ts';
import type { Place } from '../noun.ts';
import { sayStretch } from '../stretch.ts';
import { dependents, subtree, tokenAt } from '../tree.ts';

/** Below this a number is told with the thing itself (“two sons”) and is seldom worth asking. */
const least = 3;

/** Nobody keeps 58,825 for a month; 59,000 one may. At most three digits that are not zeros at the end. */
export function isRound(value: number): boolean {
  return String(value).replace(/\D/g, '').replace(/0+$/, '').length <= 3;
}

export function readCount(head: number, place: Place): Counted | null {
  const { tree, sentence, known, owner } = place;
  const [number] = dependents(tree, head, 'nummod');
  if (number === undefined || dependents(tree, head, 'conj').length > 0) return null;
  const finding = known.quantityAt(sentence, number);
  const value = finding?.phrase?.value;
  if (finding?.kind !== 'count' || value === undefined || value < least || !isRound(value)) return null;
  const inNoun = subtree(tree, head, (index) => {
    const { label, head: above } = tokenAt(tree, index);
    return index === number || (above === head && /^(?:appos|case|cc|conj|parataxis|acl|punct|det)/.test(label));
  }).filter((index) => index > number);
  const unit = sayStretch(inNoun, tree, sentence, known, owner);
  // “a 8.2 magnitude”
  if (!unit || !/^\p{L}/u.test(unit.text) || /^magnitude/.test(unit.text)) return null;
  return {
    amount: {
      text: amountText(finding.phrase?.text ?? '', finding.phrase?.unit),
      kind: 'count',
      value,
      unit: unit.text,
    },
    unit: { text: unit.text, kind: 'thing', plural: true },
  };
}

/** “over 700 asylum seekers” without what is counted. */
function amountText(text: string, unit: string | undefined): string {
  const amount = (unit && text.endsWith(unit) ? text.slice(0, -unit.length) : text).trim();
  // “Only eight” among options tells what somebody thinks of eight.
  return amount.replace(/^(?:just|only|a mere|barely) /i, '');
}
