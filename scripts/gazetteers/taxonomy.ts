/** Measures in WordNet's tree of kinds: what is a kind of what, how special a kind is, and how alike two are. */

import type { WordNet } from './wordnet.ts';

/** So that a sense that was never met in tagged texts still counts as a word of English. */
const UNSEEN = 0.1;

export interface Taxonomy {
  /** The synset itself and all it is a kind of. */
  readonly ancestors: (synset: string) => ReadonlySet<string>;
  /** Lin's (1998) similarity, 0 to 1: what two have in common against what each says. */
  readonly likeness: (one: string, other: string) => number;
}

export function createTaxonomy({ nouns, synsets }: WordNet): Taxonomy {
  const known = new Map<string, ReadonlySet<string>>();
  const ancestors = (synset: string): ReadonlySet<string> => {
    const found = known.get(synset);
    if (found) return found;
    const above = synsets.get(synset)?.above ?? [];
    const all = new Set([synset, ...above.flatMap((kind) => [...ancestors(kind)])]);
    known.set(synset, all);
    return all;
  };

  const weights = new Map<string, number>();
  let total = 0;
  for (const senses of nouns.values()) {
    for (const { synset, count } of senses) {
      total += count + UNSEEN;
      for (const kind of ancestors(synset)) weights.set(kind, (weights.get(kind) ?? 0) + count + UNSEEN);
    }
  }
  /** Information content (Resnik 1995): how much is said by calling something so. */
  const told = (synset: string) => -Math.log((weights.get(synset) ?? UNSEEN) / total);

  return {
    ancestors,
    likeness: (one, other) => {
      const shared = [...ancestors(one)].filter((kind) => ancestors(other).has(kind)).map(told);
      return (2 * Math.max(0, ...shared)) / (told(one) + told(other));
    },
  };
}
