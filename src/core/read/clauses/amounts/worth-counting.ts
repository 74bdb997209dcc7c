/** Tells which amounts nobody wants to know a month from now: exact votes, prices of single things, the clock, “two things”. */

import type { Mention } from '../../entities/mention.ts';
import { hasLabel, type Tree, tokenAt } from '../tree.ts';
import { isRound } from './count.ts';

/** Nouns that only count what the sentence goes on to say. */
const empty =
  /^(?:thing|way|point|reason|issue|step|part|question|kind|type|side|option|example|topic|case|fact|aspect|other|time)$/;
/** What readers of a post count. */
const posts = /^(?:view|like|follower|subscriber|retweet|share|comment|upvote|download|hit)$/;
/** In major units: below it a sum is the price of something. */
const price = 1000;

/** Why not, or null for what is worth a key: the dead, sizes, shares, durations, distances, ages, years. */
export function whyIdle(mention: Mention, tree: Tree): string | null {
  const { phrase, kind, to } = mention;
  const value = phrase?.value ?? 0;
  const noun = nounOf(mention, tree);
  const next = tree.tokens[to]?.lemma ?? '';
  if (kind === 'time') return 'the hour by the clock';
  if (kind === 'money' && (value < price || /^(?:per|each|apiece)$/.test(next))) return 'the price of one thing';
  if (kind === 'count' && phrase?.class === undefined) {
    if (!isRound(value) || (noun === 'vote' && value % 100 !== 0)) return 'an exact count';
    if (posts.test(noun)) return 'the count of a post';
    if (empty.test(noun) && value <= 12) return 'how many things the sentence is about to tell';
    if (value <= 2 && !isPart(mention, tree)) return 'a pair in passing';
  }
  // “Six minutes later, he scored again.”
  const isShort = /^(?:second|minute|hour)s$/.test(phrase?.unit ?? '');
  if (kind === 'duration' && isShort && /^(?:later|late|earlier|early|left)$/.test(next))
    return 'a moment between two others';
  return null;
}

function nounOf({ from, to }: Mention, tree: Tree): string {
  return tree.tokens.slice(from, to).findLast(({ upos }) => upos === 'NOUN')?.lemma ?? '';
}

/** Whether the sentence is about it: who does something, or what is done. */
function isPart({ head }: Mention, tree: Tree): boolean {
  const token = tokenAt(tree, head);
  const above = tree.tokens[token.head];
  return hasLabel(token, ['nsubj', 'obj']) && above !== undefined && hasLabel(above, ['root', 'xcomp']);
}
