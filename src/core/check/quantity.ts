/** Reads a number, a date or a weekday off an option's words. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** `June 30, 2019`, `30 June 2019`, `June 2019` or `2019` as a partial ISO date; null for anything else. A leading preposition is fine. */
export function isoOf(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/^(?:on|in|by|since|until)\s+/u, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '');
  const year = /^(?:in )?(1\d{3}|20\d{2})$/u.exec(plain)?.[1];
  if (year) return year;
  const american = /^([a-z]+)\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(plain);
  if (american) return iso(american[3], american[1], american[2]);
  const british = /^(\d{1,2})\s+([a-z]+),?\s+(\d{4})$/u.exec(plain);
  return british ? iso(british[3], british[2], british[1]) : null;
}

function iso(year = '', monthName = '', day?: string): string | null {
  const month = MONTHS.indexOf(monthName) + 1;
  if (month === 0) return null;
  const short = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? short : `${short}-${day.padStart(2, '0')}`;
}

/** The weekday (0 Monday to 6 Sunday) that the text consists of; null for anything else. */
export function weekdayOf(text: string): number | null {
  const at = WEEKDAYS.indexOf(text.toLowerCase().replace(/^on\s+/u, ''));
  return at < 0 ? null : at;
}

/** The first number in the text: `$ 50,000`, `2.5 million`, `three`, `the 70th`; null without one. */
export function numberOf(text: string): number | null {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0];
  const scale = /\b(thousand|million|billion|trillion)\b/iu.exec(text)?.[1]?.toLowerCase();
  const factor = scale === undefined ? 1 : (SCALES[scale] ?? 1);
  if (digits !== undefined) return Number(digits.replaceAll(',', '')) * factor;
  const spelled = (text.toLowerCase().match(/[a-z]+/gu) ?? [])
    .map((word) => NUMBER_WORDS.indexOf(word))
    .find((n) => n >= 0);
  return spelled === undefined ? null : spelled * factor;
}

/** Day number of the first day that a partial date may mean, for sorting and distances. */
export function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Whether one partial date lies within the other (`2019-06` and `2019-06-30`). */
export function datesNest(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Where an option stands on its scale: its own value, else what its words say; null when it stands on none. */
export function scaleOf(option: { readonly text: string; readonly value?: number }): number | null {
  if (option.value !== undefined) return option.value;
  const date = isoOf(option.text);
  if (date !== null) return dayOf(date);
  return weekdayOf(option.text) ?? numberOf(option.text);
}
