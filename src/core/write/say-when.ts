/** Says when: “on July 26, 2023”, “in July 2023”, “from 1950 to 1953”. */

import type { PartialDate, When } from '../model.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A partial date as American news writes it: `2023`, `July 2023`, `July 26, 2023`. */
export function writtenDate(iso: PartialDate): string {
  const [year = '', month, day] = iso.split('-');
  const monthName = month ? months[Number(month) - 1] : undefined;
  if (!monthName) return year;
  return day ? `${monthName} ${Number(day)}, ${year}` : `${monthName} ${year}`;
}

/** With its preposition, or null when there is nothing that stands alone. */
export function sayWhen(when: When): string | null {
  if (when.phrase) return when.phrase;
  if (!when.iso) return null;
  if (when.until) return `from ${writtenDate(when.iso)} to ${writtenDate(when.until)}`;
  return `${when.iso.length === 10 ? 'on' : 'in'} ${writtenDate(when.iso)}`;
}

/** A partial date's place on a scale, in days, for sorting: the first day that it may mean. */
export function dateValue(iso: PartialDate): number {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.floor(Date.UTC(year ?? 0, month - 1, day) / 86_400_000);
}
