/** Says when: “on July 26, 2023”, “in July 2023”, “from 1950 to 1953”. */

import type { PartialDate, When } from '../model.ts';
import { daysBetween, formatDate } from '../text/dates.ts';

/** With its preposition, or null when there is nothing that stands alone. */
export function sayWhen(when: When): string | null {
  if (when.phrase) return when.phrase;
  if (!when.iso) return null;
  if (when.until) return `from ${formatDate(when.iso)} to ${formatDate(when.until)}`;
  return `${when.iso.length === 10 ? 'on' : 'in'} ${formatDate(when.iso)}`;
}

/** A partial date's place on a scale, in days since 1970, for sorting: the first day that it may mean. */
export function dateValue(iso: PartialDate): number {
  return daysBetween('1970-01-01', `${iso}-01-01`.slice(0, 10));
}
