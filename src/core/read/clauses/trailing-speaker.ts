/** Finds who is named at the end of a sentence: “…, KCNA said.”, “…, Tass quoted the ministry as saying.” */

import type { Attribution, EntityId } from '../../model.ts';
import type { Known } from './known.ts';
import { stanceOfVerb } from './speech-verbs.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { range, type Tree, tokenAt } from './tree.ts';

/** Who says all of the sentence before `from`; null in `by` where it can't be told who that is. */
export interface Trailing {
  /** Index of the comma before the speaker. */
  readonly from: number;
  readonly by: Attribution | null;
}

/** The longest name or description of a speaker, in tokens. */
const longest = 8;

/** Read from the words alone: a parser seldom sees through a long sentence to its end. */
export function findTrailingSpeaker(tree: Tree, sentence: number, known: Known): Trailing | null {
  const end = tree.tokens.length - (/^[.”"]$/.test(tree.tokens.at(-1)?.text ?? '') ? 1 : 0);
  for (let verb = end - 1; verb > Math.max(1, end - 12); verb--) {
    const token = tokenAt(tree, verb);
    const stance = /^VB[DZP]$/.test(token.xpos) ? stanceOfVerb(token.lemma) : undefined;
    if (!stance || known.isQuoted(sentence, verb)) continue;
    const comma = commaBefore(tree, verb);
    if (comma === null) return null;
    const behind = tree.tokens.slice(verb + 1, end).map(({ text }) => text);
    const quotedAt = token.lemma === 'quote' && behind.at(-1) === 'saying' ? verb + 1 : null;
    if (quotedAt === null && !isTrailingTime(tree, verb + 1, end)) return null;
    // “…, but Y denies the claim” is a clause of its own.
    if (tree.tokens[comma + 1]?.upos === 'CCONJ') return null;
    const speaker = speakerAmong(range(comma + 1, verb), tree, sentence, known);
    if (quotedAt === null) return { from: comma, by: speaker === null ? null : { speaker, stance } };
    const source = speakerAmong(range(quotedAt, end - 2), tree, sentence, known);
    const by =
      source === null || speaker === null ? null : ({ speaker: source, stance: 'states', via: speaker } as const);
    return { from: comma, by };
  }
  return null;
}

/** Behind the verb only a time may follow: “KCNA said Friday.” */
function isTrailingTime(tree: Tree, from: number, end: number): boolean {
  return tree.tokens
    .slice(from, end)
    .every(({ xpos, text }) => /^(?:RB|NNP|CD|IN|,)$/.test(xpos) && !/^(?:about|of|to|with)$/i.test(text));
}

/** The comma, also the one inside closing quotation marks, right before the speaker. */
function commaBefore(tree: Tree, verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(1, verb - longest); index--) {
    if (/^[”"]$/.test(tokenAt(tree, index).text) && tokenAt(tree, index - 1).text === ',') return index;
    if (tokenAt(tree, index).text === ',') return index;
  }
  return null;
}

const relays = /^(?:report|agency|outlet|newspaper|paper|statement|dispatch|broadcaster|station|it)$/i;

/** The last name among the words, else a description that stands alone, else whoever spoke before (“the report said”). */
export function speakerAmong(indexes: readonly number[], tree: Tree, sentence: number, known: Known): EntityId | null {
  const last = indexes.at(-1);
  if (last === undefined) return null;
  const mention = known.mentionAt(sentence, last);
  const isInside = indexes.some((index) => index < (mention?.from ?? 0) && tokenAt(tree, index).xpos === 'IN');
  if (mention?.entity && mention.to - 1 === last && !isInside) return mention.entity;
  const said = sayStretch(indexes, tree, sentence, known, null);
  const isDefinite = /^the\b/i.test(said?.text ?? 'the') && !/\p{Lu}/u.test(said?.text ?? '');
  if (said && isWellFormed(said.text) && !isDefinite) {
    return known.described({
      text: said.text,
      kind: 'thing',
      ...(/S$/.test(tokenAt(tree, last).xpos) ? { plural: true } : {}),
    });
  }
  return relays.test(tokenAt(tree, last).text) ? known.lastSpeaker(sentence) : null;
}
