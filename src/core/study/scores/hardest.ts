/** The facts that will not stick. */

import type { Card } from '../../model.ts';

/** Cards missed at least once, the most missed first, then the most difficult; hidden ones are left out. */
export function hardest(cards: Iterable<Card>, count: number): readonly Card[] {
  return [...cards]
    .filter(({ misses, hidden }) => misses > 0 && !hidden)
    .sort(
      (one, other) =>
        other.misses - one.misses ||
        (other.memory?.difficulty ?? 0) - (one.memory?.difficulty ?? 0) ||
        (one.id < other.id ? -1 : 1),
    )
    .slice(0, count);
}
