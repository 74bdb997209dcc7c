/** Counts by word how many references are used for facts, and how many of those mean whom the treebank says. */

import type { Mention } from '../../../../src/core/read/entities/index.ts';
import { isWithin, quotedSpans } from '../../../../src/core/read/entities/quotes.ts';
import { goldOf } from './measure.ts';
import type { GoldArticle } from './treebank.ts';

export interface WordTally {
  /** Outside quotations. */
  all: number;
  used: number;
  /** One of the entity's names stands in the reference's gold cluster. */
  right: number;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:he|him|his|himself)$/i, 'he'],
  [/^(?:she|her|hers|herself)$/i, 'she'],
  [/^(?:it|its|itself)$/i, 'it'],
  [/^(?:they|them|their|theirs|themselves)$/i, 'they'],
];

export function countByWord(gold: GoldArticle, mentions: readonly Mention[], tallies: Map<string, WordTally>): void {
  const quoted = quotedSpans(gold.article.text);
  const clusters = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const found = mention.how === 'name' ? goldOf(mention, gold.mentions) : undefined;
    if (mention.entity === null || !found) continue;
    clusters.set(mention.entity, (clusters.get(mention.entity) ?? new Set()).add(found.cluster));
  }
  for (const mention of mentions) {
    const isReference = mention.how === 'pronoun' || mention.how === 'description';
    if (!isReference || isWithin(mention.start, quoted)) continue;
    const word = WORDS.find(([pattern]) => pattern.test(mention.surface))?.[1] ?? 'description';
    const tally = tallies.get(word) ?? { all: 0, used: 0, right: 0 };
    tallies.set(word, tally);
    tally.all++;
    if (mention.entity === null) continue;
    tally.used++;
    const found = goldOf(mention, gold.mentions);
    if (found && clusters.get(mention.entity)?.has(found.cluster)) tally.right++;
  }
}
