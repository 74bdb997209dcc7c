/** How well an article, or a topic, is remembered today. */

import type { Card } from '../../model.ts';
import type { Scheduler } from '../fsrs.ts';
import { recallNow } from '../gain.ts';

export interface Mastery {
  /** Cards graded at least once; hidden ones are left out. */
  readonly cards: number;
  /** Mean predicted recall of these cards today, 0 to 1. */
  readonly recall: number;
}

/**
 * @param groupOf the article (`({ articleId }) => articleId`) or the topic of a card; null leaves it out
 * @returns only groups with a graded card
 */
export function masteryBy<K>(
  cards: Iterable<Card>,
  groupOf: (card: Card) => K | null,
  day: number,
  scheduler: Scheduler,
): ReadonlyMap<K, Mastery> {
  const sums = new Map<K, { cards: number; recall: number }>();
  for (const card of cards) {
    const recall = card.hidden ? null : recallNow(card, day, scheduler);
    const group = groupOf(card);
    if (recall === null || group === null) continue;
    const sum = sums.get(group) ?? { cards: 0, recall: 0 };
    sums.set(group, { cards: sum.cards + 1, recall: sum.recall + recall });
  }
  return new Map([...sums].map(([group, sum]) => [group, { cards: sum.cards, recall: sum.recall / sum.cards }]));
}
