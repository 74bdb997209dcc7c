/** Odd one out: a key of another make than its neighbours is found without knowing anything. */

import type { FactBase, Option } from '../../model.ts';
import { isComposed, isPredicate } from '../kinds-of-key.ts';
import { entityOf, isNameKind, isOrderedKind, optionsOf } from '../parts.ts';
import { isoOf } from '../quantity.ts';
import { hasQuote } from '../quotes.ts';
import type { Rule } from '../rule.ts';

type Feature = (option: Option, base: FactBase) => string;

/** What all options must have alike: where one differs, it is no option of this question. */
const UNIFORM: Readonly<Record<string, Feature>> = {
  kind: ({ kind }) => kind,
  'precision of date': ({ text }) => String(isoOf(text)?.length ?? 0),
  unit: ({ text, kind }) => (isOrderedKind(kind) && kind !== 'date' && kind !== 'time' ? unitOf(text) : ''),
  'way of writing numbers': ({ text, kind }) =>
    isOrderedKind(kind) && kind !== 'time' ? (/\d/u.test(text) ? 'digits' : 'words') : '',
};
/** What gives the key away when it alone has it. */
const TELLING: Readonly<Record<string, Feature>> = {
  number: ({ text, kind }) =>
    isNameKind(kind) || isPredicate(kind)
      ? ''
      : /\band\b/u.test(text)
        ? 'several'
        : PLURAL.test(text)
          ? 'plural'
          : 'one',
  nationality: ({ text }) => (NATIONALITY.test(text) ? 'marked' : 'unmarked'),
  title: ({ text, kind }) => (kind === 'person' && TITLE.test(text) ? 'titled' : 'bare'),
  'quotation marks': ({ text }) => (hasQuote(text) ? 'quoted' : 'bare'),
};
/** The head noun, before any “of” or “to”, is plural. */
const PLURAL =
  /^(?:\p{L}[\p{L}.’-]* )*?(?:\p{L}+[^sui’]s|people|\p{L}*men|children|police)(?:$| (?:of|in|from|to|for|with|at|on|who|that|against|over) )/u;
const NATIONALITY = /^(?:the |a |an )?(?:North |South )?\p{Lu}\p{L}+(?:ian|ean|ese|ish|can)\b(?= \p{Ll})/iu;
const TITLE =
  /^(?:\p{L}+ )*(?:President|Minister|Secretary|General|King|Queen|Prince|Princess|Pope|Senator|Governor|Chancellor|Mr|Mrs|Ms|Dr|Professor)\b/u;

export const logicalCue: Rule = {
  name: 'logical-cue',
  why: 'An option of another kind, number or make than the rest is picked or dropped by its looks.',
  severity: 'error',
  examine: (question, base) => {
    const options = optionsOf(question);
    const crowd = options.find((option) => differInNumber(option, question.key, base));
    if (crowd) return `“${crowd.text}” and “${question.key.text}” differ in number.`;
    for (const [name, feature] of Object.entries(UNIFORM)) {
      const values = options.map((option) => feature(option, base));
      const odd = values.findIndex((value) => value !== values[0]);
      if (odd > 0) return `“${options[odd]?.text}” and “${question.key.text}” differ in ${name}.`;
    }
    if (isComposed(question.key.kind)) return null;
    for (const [name, feature] of Object.entries(TELLING)) {
      const [key, ...others] = options.map((option) => feature(option, base));
      const alike = new Set(others);
      if (alike.size === 1 && !alike.has(key ?? '')) return `The key “${question.key.text}” alone differs in ${name}.`;
    }
    return null;
  },
};

/** Of names outside the article nobody knows whether they stand for several. */
function differInNumber(one: Option, other: Option, base: FactBase): boolean {
  const [a, b] = [entityOf(one, base), entityOf(other, base)];
  return a !== undefined && b !== undefined && (a.plural ?? false) !== (b.plural ?? false);
}

function unitOf(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /[\d.,]+(?:st|nd|rd|th)?|\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|some|over|more than|at least|thousand|million|billion|trillion|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gu,
      ' ',
    )
    .replace(/[a-z]*(?:teen|ty|twelve|eleven)(?:-[a-z]+)?\b/gu, ' ')
    .replace(/s\b|[^a-z$€£¥%]/gu, '');
}
