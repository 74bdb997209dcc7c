/** A stem that stumbles makes the learner doubt the question, and rightly. */

import { bareNameIn } from '../../text/bare-name.ts';
import { isPredicate } from '../kinds-of-key.ts';
import { askedOf, optionsOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import { isAuxiliary, isVerb } from '../references/lexicon.ts';
import type { Rule } from '../rule.ts';

const DETERMINER = 'the|an?|this|these|his|her|its|their';
/** What no English question holds, each with what it is called. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/[.,;:–—-]\s*\?|\s[,;:?](?=\s|$)|\s{2,}|\p{L}[–—]\s/u, 'a stray mark'],
  [/[{}<>]|\b(?:undefined|null|NaN)\b/u, 'a gap of the writing machine'],
  [/(?<![\p{L}’'])(\p{L}+) \1(?![\p{L}’'])(?<!that that|had had|Duran Duran|Pago Pago|Baden Baden)/iu, 'a word twice'],
  [new RegExp(`\\b(?:${DETERMINER}) (?:\\d[\\d,]* )?(?:${DETERMINER})(?![\\p{L}.’'-])`, 'u'), 'two articles'],
  [new RegExp(`\\bhow many (?:${DETERMINER})\\b`, 'iu'), 'two articles'],
  [/\b(?:of|by|from|into|with|at) (?:is|are|was|were|has|have|had|does|did)\b/u, 'a preposition before the verb'],
  [/\bwas it (?:that|when) (?:\p{L}+ly )?(?:is|are|has|have|will|does|plans|wants|says)\b/u, 'two times at odds'],
  [
    /\b(?:did|does|do|will|would|can|could|must|should) (?:\p{L}+ ){0,3}?(?:was|were|has|had|been|did|is|are)\b/u,
    'two verbs',
  ],
];
const LOOSE_END = /(?:^|\s)(?:of|in|at|to|for|with|by|from|about|on|the|an?|and|or|as|than)\s*\?$/u;

export const brokenGrammar: Rule = {
  name: 'broken-grammar',
  why: 'A stem that reads wrong makes the learner doubt what is asked, and whether the key can be trusted.',
  severity: 'error',
  examine: (question) => {
    const { stem, label } = question;
    if (label !== undefined) return null;
    const plain = outsideQuotes(stem).replace(/“”/gu, 'Quotation');
    for (const [fault, name] of FAULTS) {
      const found = fault.exec(plain)?.[0];
      if (found !== undefined) return `“${stem}” has ${name}: “${found.trim()}”.`;
    }
    for (const { text } of [{ text: plain }, ...optionsOf(question).filter(({ kind }) => isPredicate(kind))]) {
      const bare = bareNameIn(text);
      if (bare !== null) return `“${text}” has a name without its article: “${bare}”.`;
    }
    if (isUnbalanced(stem)) return `“${stem}” opens a bracket or quotation that it does not close.`;
    if (
      /\b(?:what|whom)\s*\?$/iu.test(plain) &&
      (plain.match(/(?<!\p{L})(?:who|what|whom|which|when|where|why|how)(?!\p{L})/giu) ?? []).length > 1
    ) {
      return `“${stem}” ends in a second question word.`;
    }
    return asksForSubject(plain) && LOOSE_END.test(plain) ? `“${stem}” breaks off.` : null;
  },
};

function isUnbalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('(') !== count(')') || count('"') % 2 === 1;
}

/** “Who was elected by?”: the asked one is the subject, so nothing is left to end the sentence with. */
function asksForSubject(plain: string): boolean {
  const asked = askedOf(plain);
  if (asked?.word !== 'who' && asked?.word !== 'which') return false;
  const [first = '', second = ''] = plain
    .slice(asked.at + asked.word.length)
    .trim()
    .split(/\s+/u)
    .slice(asked.nouns.length);
  if (!isAuxiliary(first)) return isVerb(first);
  return /^(?:was|were|is|are|been)$/u.test(first) && /ed$/u.test(second);
}
