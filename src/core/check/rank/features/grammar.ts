/** How the stem is built: its verb, its definites, what it leaves hanging. */

import { root, words as wordsOf } from '../../../text/words.ts';
import { definitesOf, unexplainedDefinite } from '../../references/definites.ts';
import { isLink } from '../../references/lexicon.ts';
import { isCapitalised, tokensOf } from '../../references/tokens.ts';
import type { Feature } from '../feature.ts';
import { few, type Seen } from '../seen.ts';

/** Verbs that tell little of what was done. */
const LIGHT = new Set(
  `be have do make get take give go come say tell see put keep hold bring become include involve use call know want need show
  feature remain continue begin start receive provide play work find lead set`
    .split(/\s+/)
    .map(root),
);
const VAGUE =
  /^(?:several|various|many|some|other|others|another|certain|thing|things|way|ways|people|part|one|something|someone|so|such|also|then|there|back|place|area|number|kind|type|form|case|issue|matter)$/;
const HEDGE =
  /^(?:about|around|roughly|approximately|nearly|almost|perhaps|probably|possibly|likely|reportedly|allegedly|may|might|could|would|seem|seemed|seems|appear|appeared|some)$/;

export const grammar: readonly Feature[] = [
  { name: 'light-verb', measure: (seen) => LIGHT.has(root(verbOf(seen))) },
  // “Who was Governor of Washington?”
  { name: 'copula', measure: (seen) => verbOf(seen) === 'be' },
  {
    name: 'passive',
    measure: ({ plain }) => /\b(?:was|were|been|be|being|is|are)\b.*\b\p{L}+(?:ed|en|wn|lt|ught)\b/u.test(plain),
  },
  { name: 'had', measure: ({ words }) => words.includes('had') },
  { name: 'present', measure: ({ words }) => words.some((word) => /^(?:does|do|is|are|has|have)$/.test(word)) },
  {
    name: 'future',
    measure: ({ words }) => words.some((word) => /^(?:will|would|shall|can|could|may|might|must)$/.test(word)),
  },
  {
    name: 'ongoing',
    measure: ({ plain }) => /\b(?:was|were|is|are|been)\b(?: \p{L}+){0,3} \p{L}{2,}ing\b/u.test(plain),
  },
  {
    name: 'negation',
    measure: ({ words }) => words.some((word) => /^(?:not|no|never|nor|neither|without)$|nt$/.test(word)),
  },
  { name: 'hedges', measure: ({ words }) => few(words.filter((word) => HEDGE.test(word)).length) },
  { name: 'vague-words', measure: ({ words }) => few(words.filter((word) => VAGUE.test(word)).length) },
  // “Whose leadership”, “his own project”: of whom?
  {
    name: 'owners',
    measure: ({ words }) => few(words.filter((word) => /^(?:his|her|its|their|own)$/.test(word)).length),
  },
  { name: 'cleft', measure: ({ plain }) => /\b(?:was|is) it that\b/.test(plain) },
  { name: 'ends-in-preposition', measure: ({ words }) => isLink(words.at(-1) ?? '') },
  {
    name: 'begins-with-preposition',
    measure: ({ words }) => isLink(words[0] ?? '') && !/^wh|^how/.test(words[0] ?? ''),
  },
  { name: 'of', measure: ({ words }) => few(words.filter((word) => word === 'of').length) },
  { name: 'links', measure: ({ words }) => few(words.filter((word) => isLink(word) && !/^wh|^how/.test(word)).length) },
  { name: 'and', measure: ({ words }) => words.includes('and') },
  {
    name: 'clause-in-stem',
    measure: ({ plain }) => /.\b(?:who|which|that|whose|where|because|after|before|when|while)\b/.test(plain.slice(8)),
  },
  { name: 'commas', measure: ({ plain }) => few(plain.split(',').length - 1) },
  { name: 'indefinites', measure: ({ words }) => few(words.filter((word) => /^an?$/.test(word)).length) },
  { name: 'bare-definites', measure: ({ plain }) => few(bareDefinites(plain)) },
  {
    name: 'unexplained-definite',
    measure: ({ question, base }) => unexplainedDefinite(question.stem, base.article.title) !== null,
  },
  // “was Seventh Symphony written” where the article has “the Seventh Symphony”.
  { name: 'lost-article', measure: lostArticle },
];

/** The verb's base form where the fact has one: `sign`, `be`. */
function verbOf({ fact, words }: Seen): string {
  const action = fact?.roles.action;
  const base = typeof action === 'object' && 'forms' in action ? action.forms?.base : undefined;
  if (base !== undefined) return wordsOf(base).find((word) => !/ly$/.test(word)) ?? '';
  return words.some((word) => /^(?:is|was|are|were)$/.test(word)) ? 'be' : '';
}

/** “the group”, without a word that tells which. */
function bareDefinites(plain: string): number {
  return definitesOf(tokensOf(plain)).filter(({ words }) => words.length === 1 && !words.some(isCapitalised)).length;
}

function lostArticle({ plain, question }: Seen): boolean {
  const names = plain.match(/(?<=[a-z] )\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)+/gu) ?? [];
  return names.some((name) => {
    if (plain.includes(`the ${name}`)) return false;
    return new RegExp(`\\b(?:the|an?|his|her|its|their|’s) ${name.replace(/[^\p{L} ]/gu, '.')}`, 'iu').test(
      question.evidence.quote,
    );
  });
}
