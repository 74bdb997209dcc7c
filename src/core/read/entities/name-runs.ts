/** Finds what writes like a name: capitalised words and what holds them together (“Museum of Flight”, “Kim Jong Un”). */

import { lookUp } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Casing } from './casing.ts';
import { extend } from './name-joins.ts';
import { isGlued, isNamePart, text, wordsOf } from './name-parts.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export function nameRanges(sentence: ReadSentence, casing: Casing): Range[] {
  const { tokens } = sentence;
  const named = tokens.map((_, at) => isNamePart(sentence, at, casing));
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!named[at]) continue;
    const from = at;
    let to = at + 1;
    for (let next = extend(tokens, named, from, to); next > to; next = extend(tokens, named, from, to)) to = next;
    to = withNoun(tokens, from, to);
    if (!isNoName(tokens, from, to)) ranges.push({ from: withPrefix(tokens, from), to });
    at = to - 1;
  }
  return ranges;
}

/** A lower-case start that belongs to the name: “al-Amr”, “bin Laden”, “pro-Beijing” not. */
function withPrefix(tokens: readonly ParsedToken[], from: number): number {
  const hyphen = tokens[from - 1];
  const before = tokens[from - 2];
  if (
    /^[-‑]$/.test(text(hyphen)) &&
    /^(?:al|el|as|ad|an|ar|at|az|ash)$/i.test(text(before)) &&
    isGlued(hyphen, tokens[from])
  )
    return from - 2;
  return /^(?:bin|ibn|von|van)$/.test(text(hyphen)) ? from - 1 : from;
}

/** “Apollo program”, “Korean War armistice”: a name that the world knows with its common noun. */
function withNoun(tokens: readonly ParsedToken[], from: number, to: number): number {
  const shorter = lookUp(wordsOf(tokens, from, to));
  for (const end of [to + 2, to + 1]) {
    if (end > tokens.length || !tokens.slice(to, end).every((token) => token.xpos === 'NN')) continue;
    const longer = lookUp(wordsOf(tokens, from, end)).filter((entry) => entry.kind !== 'thing');
    // “Tass news agency” is Tass; “Apollo program” is not Apollo.
    if (longer.some((entry) => !shorter.includes(entry))) return end;
  }
  return to;
}

/** Numerals and eras that stand alone, and letters after a name (“Tom Molomby, SC”). */
function isNoName(tokens: readonly ParsedToken[], from: number, to: number): boolean {
  const word = text(tokens[from]);
  if (to - from > 1) return false;
  if (/^(?:[IVXLC]+|AD\.?|BCE?|CE|\p{Lu}\.?)$/u.test(word)) return true;
  return text(tokens[from - 1]) === ',' && /^(?:QC|SC|KC|MP|MBE|OBE|CBE|PhD|MD|Jr|Sr)\.?$/.test(word);
}
