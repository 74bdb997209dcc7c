/** How figures, dates and stretches of time are said to the learner. */

import type { PartialDate } from '../../core/model.ts';

/** `1 question`, `12 questions`; irregular plurals are given. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
}

/** `July 27, 2023`, `July 2023`, `2023`. */
export function sayDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(instant);
}

/** `3 minutes`, from ms; never none. */
export function sayMinutes(ms: number): string {
  return count(Math.max(1, Math.round(ms / 60_000)), 'minute');
}

/** A share between 0 and 1 as `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
