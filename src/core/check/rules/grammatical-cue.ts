/** “… an ___” and only one option begins with a vowel: grammar answers, not knowledge. */

import type { Option, Question } from '../../model.ts';
import { isComposed } from '../kinds-of-key.ts';
import { askedOf, isNameKind, isOrderedKind, optionsOf } from '../parts.ts';
import { isLink } from '../references/lexicon.ts';
import type { Rule } from '../rule.ts';

/** What a guesser sees of an option's grammar; the key must not have it to itself. */
const FORMS: Readonly<Record<string, (option: Option) => string>> = {
  'first word': ({ text, kind }) => (isNameKind(kind) ? '' : firstForm(text)),
  capital: ({ text, kind }) =>
    isNameKind(kind) || !/^\p{L}/u.test(text) ? '' : /^\p{Lu}/u.test(text) ? 'capital' : 'small',
  'end mark': ({ text }) => /[.!?;,]$/u.exec(text)?.[0] ?? '',
};

/** Beginnings that stand out beside whatever else: “to leave the talks”, “beating Sweden”. */
const MARKED = new Set(['to', 'ing', 'link', 'possessive']);

/** Question words and the kinds that cannot answer them. */
const MISFITS: Readonly<Record<string, RegExp>> = {
  who: /^(?:date|time|duration|count|ordinal|money|percent|age|city|work|reason|purpose)$/u,
  whom: /^(?:date|time|duration|count|ordinal|money|percent|age|city|work|title|reason|purpose)$/u,
  when: /^(?:person|organisation|country|city|region|place|group|count|money|percent|title|quotation|thing)$/u,
  where: /^(?:person|date|time|duration|count|ordinal|money|percent|age|title|quotation|reason)$/u,
};

export const grammaticalCue: Rule = {
  name: 'grammatical-cue',
  why: 'When only the key fits the stem’s grammar, reading replaces knowing.',
  severity: 'error',
  examine: (question) => misfit(question) ?? article(question) ?? oddForm(question),
};

function misfit({ stem, key }: Question): string | null {
  const asked = askedOf(stem);
  // “Who was elected when …”: only the word that opens the question says what is asked.
  if (!asked || (asked.word === 'when' && asked.at > 20)) return null;
  return MISFITS[asked.word]?.test(key.kind)
    ? `“${asked.word}” asks for something else than the ${key.kind} “${key.text}”.`
    : null;
}

/** “a ___” or “an ___” must fit all options. */
function article({ stem, key, distractors }: Question): string | null {
  const before = /\b(an?) _{2,}/iu.exec(stem)?.[1]?.toLowerCase();
  if (before === undefined) return null;
  const fits = ({ text }: Option) => /^[aeio]/iu.test(text) === (before === 'an');
  const odd = [key, ...distractors].find((option) => !fits(option));
  return odd ? `“${before}” before the blank does not fit “${odd.text}”.` : null;
}

function oddForm(question: Question): string | null {
  if (isOrderedKind(question.key.kind) || isComposed(question.key.kind)) return null;
  for (const [name, form] of Object.entries(FORMS)) {
    const [key, ...others] = optionsOf(question).map(form);
    const alone = key !== undefined && !others.includes(key);
    if (alone && others.length > 0 && (new Set(others).size === 1 || MARKED.has(key))) {
      return `The key “${question.key.text}” alone differs in its ${name}.`;
    }
  }
  return null;
}

function firstForm(text: string): string {
  const first = (/^[\p{L}’'-]+/u.exec(text)?.[0] ?? '').toLowerCase();
  if (/^an?$/u.test(first)) return 'a';
  if (first === 'the') return 'the';
  if (/^(?:his|her|its|their)$/u.test(first)) return 'possessive';
  if (first === 'to') return 'to';
  if (/^\p{L}{2,}ing$/u.test(first) && /^\p{L}+ \p{Ll}/u.test(text)) return 'ing';
  return isLink(first) ? 'link' : 'word';
}
