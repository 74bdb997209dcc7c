/** Takes a question apart the way the rules look at it: options, quoted words, what is asked. */

import type { Entity, FactBase, Option, Question } from '../model.ts';
import { namesOf } from '../text/names.ts';
import { contentWords, root, words } from '../text/words.ts';
import { outsideQuotes } from './quotes.ts';
import { isAuxiliary, isVerb } from './references/lexicon.ts';

/** Key first, then the distractors. */
export function optionsOf(question: Question): readonly Option[] {
  return [question.key, ...question.distractors];
}

const ATTRIBUTION =
  /^(?:according to [^,]+(?:, (?:as (?:reported|quoted|relayed|told) by|citing|quoting|through|via) [^,]+)?|in [^,]+ (?:view|account|words)(?:, (?:as reported by|via) [^,]+)?), /iu;

/** “According to KCNA, ” where the stem begins so; else the empty string. */
export function attributionOf(stem: string): string {
  return ATTRIBUTION.exec(stem)?.[0] ?? '';
}

const QUESTION_WORD = /(?<![\p{L}-])(who|whom|whose|what|which|when|where|why|how)(?![\p{L}-])/iu;

/** What the stem asks for: its question word and the nouns behind it (`which`, [`news`, `agency`]), lower case; null without a question word. */
export function askedOf(
  stem: string,
): { readonly word: string; readonly nouns: readonly string[]; readonly at: number } | null {
  const plain = outsideQuotes(stem);
  const found = QUESTION_WORD.exec(plain);
  if (!found) return null;
  const word = (found[1] ?? '').toLowerCase();
  const nouns: string[] = [];
  if (!/^(?:who|whom|when|where|why)$/u.test(word)) {
    for (const [i, noun] of words(plain.slice(found.index + word.length)).entries()) {
      if (isAuxiliary(noun) || (i > 0 && isVerb(noun)) || /^(?:the|of|to|in|by|a|an)$/u.test(noun) || i > 4) break;
      nouns.push(noun);
    }
  }
  return { word, nouns, at: found.index };
}

/** Content words of a stem, without the noun that the question word asks for (“Which city …”: a key may well say “City”). */
export function stemWords(stem: string): Set<string> {
  const exempt = new Set((askedOf(stem)?.nouns ?? []).map(root));
  return new Set(contentWords(stem).filter((word) => !exempt.has(word)));
}

/** The entity an option stands for, where the fact base knows it. */
export function entityOf(option: Option, base: FactBase): Entity | undefined {
  return option.entity === undefined ? undefined : base.entities.get(option.entity);
}

const people = new WeakMap<FactBase, readonly Entity[]>();

/** Everybody in the article. */
export function peopleOf(base: FactBase): readonly Entity[] {
  const known = people.get(base);
  if (known) return known;
  const all = [...base.entities.values()].filter(({ kind }) => kind === 'person');
  people.set(base, all);
  return all;
}

/** Every name of an option: its text, and its entity's names. */
export function optionNames(option: Option, base: FactBase): readonly string[] {
  const entity = entityOf(option, base);
  return entity === undefined ? [option.text] : [option.text, ...namesOf(entity)];
}

/** Kinds whose options stand on a scale. */
const ORDERED_KINDS = new Set(['date', 'time', 'duration', 'count', 'ordinal', 'money', 'percent', 'age']);

export function isOrderedKind(kind: string): boolean {
  return ORDERED_KINDS.has(kind);
}

/** Kinds whose options are names: “the United States” among “Russia” and “China” tells nothing. */
const NAME_KINDS = new Set([
  'person',
  'organisation',
  'country',
  'city',
  'region',
  'place',
  'nationality',
  'event',
  'work',
  'weapon',
  'product',
]);

export function isNameKind(kind: string): boolean {
  return NAME_KINDS.has(kind);
}
