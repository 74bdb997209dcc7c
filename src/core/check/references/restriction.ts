/** Tells whether what follows a definite phrase says which one is meant: “the leader of North Korea”, “the group led by Li Hongzhong”. */

import { isIrregular } from '../../text/words.ts';
import type { Definite } from './definites.ts';
import { isAuxiliary, isIntransitive, isMonthOrDay, isVerb, takesInfinitive, takesTo, takesWith } from './lexicon.ts';
import { isMark, isYear } from './tokens.ts';

const RELATIVE = /^(?:that|who|which|whose|whom|where)$/u;
/** Verbs whose “that” opens what was told: “told the group that …”. */
const TELLING =
  /^(?:tell|tells|told|inform|informs|informed|remind|reminded|assure|assured|convince|convinced|warn|warned|persuade|persuaded|promise|promised)$/u;
const PLACING =
  /^(?:in|at|near|over|under|between|from|for|about|against|by|inside|outside|behind|across|along|around|within|among|concerning|regarding|off|above|below|opposite|named|called|dubbed|titled)$/u;
const SUBORDINATING = /^(?:after|before|when|while|because|since|as|if|until|once|although|though|that|where)$/u;
/** Participles that hardly ever stand as the clause's own verb. */
const TELLING_WHICH =
  /^(?:held|based|located|known|built|made|signed|owned|written|produced|caused|taken|given|used|described|founded|due)$/u;
const PLATFORM = /^(?:Twitter|Facebook|Instagram|YouTube|X|TikTok|Telegram|Weibo)$/u;

export function isRestricted({ head, words, from, to }: Definite, tokens: readonly string[]): boolean {
  const after = tokens[to] ?? '';
  const next = tokens[to + 1] ?? '';
  const ends = next === '' || (isMark(next) && next !== '“');
  if (after === '(' || after === '“') return true;
  // “What was the decree about?”: a preposition at the end belongs to the question word.
  if (ends) return false;
  if (after === 'of' || /^(?:which|whom|whose)$/u.test(next)) return true;
  if (RELATIVE.test(after)) return !(after === 'that' && TELLING.test(tokens[from - 1] ?? ''));
  if (after === 'to')
    return takesTo(head) || (isInfinitive(next) && (takesInfinitive(head) || isSuperlative(words[0])));
  if (after === 'with') return takesWith(head);
  if (after === 'on') return !isWeakTime(tokens, to + 1) && !PLATFORM.test(next);
  if (PLACING.test(after)) return !isWeakTime(tokens, to + 1);
  if (after === 'and' || after === 'or') return isRestrictedTogether(tokens, to + 1);
  if (isParticiple(after)) return isReducedRelative(after, next, tokens[from - 1] ?? '');
  return /[aeiouy]\p{L}*ing$/u.test(after) && isVerb(after);
}

/** “the leaders and generals of North Korea”: what restricts the second restricts the first. */
function isRestrictedTogether(tokens: readonly string[], from: number): boolean {
  const behind = tokens.slice(from, from + 4);
  return behind.indexOf('of') > 0 && behind.slice(0, behind.indexOf('of')).every((word) => /^[\p{Ll}-]+$/u.test(word));
}

/** “on Wednesday”, “in July”: tells when somebody did it, not which one it was; with a year it does. */
function isWeakTime(tokens: readonly string[], at: number): boolean {
  return isMonthOrDay(tokens[at] ?? '') && !tokens.slice(at, at + 4).some(isYear);
}

function isInfinitive(word: string): boolean {
  return /^[\p{Ll}]+$/u.test(word) && (isVerb(word) || isAuxiliary(word));
}

function isSuperlative(word = ''): boolean {
  return /^(?:first|second|third|last|only|next)$/u.test(word) || /[^r]est$/u.test(word);
}

function isParticiple(word: string): boolean {
  return (isVerb(word) && (/ed$/u.test(word) || isIrregular(word))) || TELLING_WHICH.test(word);
}

function isReducedRelative(participle: string, next: string, before: string): boolean {
  if (next === 'by' || TELLING_WHICH.test(participle)) return true;
  if (isIntransitive(participle) || SUBORDINATING.test(before)) return false;
  return /^(?:in|at|on|to|for|from|with|as|against|during|after|between)$/u.test(next);
}
