/** How past instants are said. */

const DAY = 86_400_000;

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

/** `Mar 3`, of an ISO date. */
export function sayShort(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
