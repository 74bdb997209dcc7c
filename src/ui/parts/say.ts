/** How figures, dates and stretches of time are said to the learner. */

import type { PartialDate } from '../../core/model.ts';

const DAY = 86_400_000;

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

/** A past instant as one says it at `now`: `just now`, `today, 14:05`, `yesterday`, `5 days ago`, `March 3, 2026`. */
export function sayWhen(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (now - at < 60_000) return 'just now';
  if (days <= 0) return `today, ${new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  if (days === 1) return 'yesterday';
  if (days < 7) return `${days} days ago`;
  return new Date(at).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** `Mar 3`, of an instant. */
export function sayDay(at: number): string {
  return new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
}

/** `3 minutes`, from ms; never none. */
export function sayMinutes(ms: number): string {
  return count(Math.max(1, Math.round(ms / 60_000)), 'minute');
}

/** A share between 0 and 1 as `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
