/** Parts two names that stand side by side without a comma: “NASA | Bill Ingalls”, “University of Texas Arlington | Amneh Jafari”. */

import { lookUp } from '../gazetteer.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Casing } from './casing.ts';
import { isGivenName } from './given-names.ts';
import { wordsOf } from './name-parts.ts';
import type { Range } from './name-runs.ts';
import { nameHeadType } from './nouns.ts';

export function splitRange(sentence: ReadSentence, range: Range, casing: Casing): Range[] {
  const { from, to } = range;
  const { tokens } = sentence;
  if (to - from < 3 || lookUp(wordsOf(tokens, from, to)).length > 0) return [range];
  const last = tokens[to - 1]?.text ?? '';
  for (let at = from + 1; at < to - 1; at++) {
    if (!isGivenName(tokens[at]?.text ?? '') || to - at > 3 || nameHeadType(last)) continue;
    if (isBody(wordsOf(tokens, from, at), tokens[at - 1]?.text ?? ''))
      return [
        { from, to: at },
        { from: at, to },
      ];
  }
  // “Ambassador to the United States | Hamdullah Mohib”
  for (let at = from + 1; at <= to - 2; at++) {
    const isCountry = lookUp(wordsOf(tokens, from, at)).some((entry) => entry.kind === 'country');
    if (/^(?:North|South|East|West|Central)$/.test(wordsOf(tokens, from, at))) continue;
    const rest = tokens.slice(at, to);
    if (
      isCountry &&
      to - at < 4 &&
      !rest.some((token) => nameHeadType(token.text) || !/^\p{Lu}\p{Ll}/u.test(token.text))
    ) {
      return [
        { from, to: at },
        { from: at, to },
      ];
    }
  }
  // “… Amneh Jafari heard of it. Jafari said …”: who is later called by the last word is a person of two words.
  const body = tokens.slice(from, to - 2).some((token) => nameHeadType(token.text)?.kind === 'organisation');
  const split = to - 2;
  if (
    to - from > 3 &&
    body &&
    !nameHeadType(last) &&
    casing.speaks(last) &&
    /^\p{Lu}/u.test(tokens[split]?.text ?? '')
  ) {
    return [
      { from, to: split },
      { from: split, to },
    ];
  }
  return [range];
}

function isBody(name: string, last: string): boolean {
  if (/^\p{Lu}{3,}$/u.test(name)) return true;
  if (nameHeadType(last)?.kind === 'organisation') return true;
  return lookUp(name).some((entry) => entry.kind === 'organisation');
}
