/** Where an option of an ordered kind stands: dates in days, numbers as they are. */

import { isoDate, readDate } from '../text/dates.ts';
import { numberIn } from './nearby-numbers.ts';
import { dateValue } from './say-when.ts';

/** Options of these kinds are shown in their order; others are shuffled. */
const orderedKinds: ReadonlySet<string> = new Set(['date', 'count', 'ordinal', 'money', 'percent', 'age', 'duration']);

export function isOrderedKind(kind: string): boolean {
  return orderedKinds.has(kind);
}

/** The place on the scale that a written date or number has; null where the text holds none, or several. */
export function scaleOf(text: string, kind: string): number | null {
  if (kind !== 'date') return numberIn(text);
  const parts = readDate(text);
  const iso = parts && isoDate(parts);
  return iso ? dateValue(iso) : null;
}
