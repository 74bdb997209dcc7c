/** What the wrong options are: where they come from, how like the key, and whether the story makes them tempting. */

import type { Option } from '../../../model.ts';
import { root, words as wordsOf } from '../../../text/words.ts';
import { isVerb } from '../../references/lexicon.ts';
import type { Feature } from '../feature.ts';
import { few, type Seen, share } from '../seen.ts';

const entityOf = ({ base }: Seen, { entity }: Option) => base.entities.get(entity ?? '');
const from = (source: string) => (seen: Seen) => share(seen.distractors, (option) => option.source === source);

export const options: readonly Feature[] = [
  { name: 'three-distractors', measure: ({ distractors }) => distractors.length > 2 },
  {
    name: 'sources',
    measure: ({ distractors }) => [...new Set(distractors.map(({ source }) => source))].sort().join('+'),
  },
  { name: 'from-article', measure: from('article') },
  { name: 'from-gazetteer', measure: from('gazetteer') },
  { name: 'from-arithmetic', measure: from('arithmetic') },
  { name: 'gazetteer-persons', measure: (seen) => (seen.question.key.kind === 'person' ? from('gazetteer')(seen) : 0) },
  { name: 'classless-key', measure: ({ question }) => question.key.class === undefined },
  {
    name: 'same-class',
    measure: ({ distractors, question: { key } }) =>
      key.class === undefined ? 0 : share(distractors, (option) => option.class === key.class),
  },
  {
    name: 'same-nation',
    measure: (seen) =>
      seen.keyEntity?.nation === undefined
        ? 0
        : share(seen.distractors, (option) => entityOf(seen, option)?.nation === seen.keyEntity?.nation),
  },
  {
    name: 'other-nation',
    measure: (seen) =>
      share(seen.distractors, (option) => differs(seen.keyEntity?.nation, entityOf(seen, option)?.nation)),
  },
  {
    name: 'other-gender',
    measure: (seen) =>
      share(seen.distractors, (option) => differs(seen.keyEntity?.gender, entityOf(seen, option)?.gender)),
  },
  { name: 'told', measure: (seen) => share(seen.distractors, (option) => seen.story.mentionsOf(option).length > 0) },
  {
    name: 'told-once',
    measure: (seen) => share(seen.distractors, (option) => seen.story.mentionsOf(option).length === 1),
  },
  {
    name: 'least-told',
    measure: (seen) => few(Math.min(...seen.distractors.map((option) => seen.story.mentionsOf(option).length))),
  },
  // In the sentence of the key itself, or just beside it.
  { name: 'beside', measure: (seen) => share(seen.distractors, (option) => distance(seen, option) === 0) },
  { name: 'near', measure: (seen) => share(seen.distractors, (option) => distance(seen, option) <= 2) },
  {
    name: 'farthest',
    measure: (seen) => few(Math.min(15, Math.max(...seen.distractors.map((option) => distance(seen, option))))),
  },
  // The same deed is told of it, or of something near it.
  { name: 'same-deed', measure: (seen) => share(seen.distractors, (option) => isInDeed(seen, option)) },
  {
    name: 'single-names',
    measure: ({ distractors, question }) =>
      question.key.kind === 'person' ? share(distractors, ({ text }) => !text.includes(' ')) : 0,
  },
  {
    name: 'titled-options',
    measure: ({ distractors }) =>
      share(distractors, ({ text }) => /^(?:Mr|Mrs|Ms|Dr|Captain|Sir|Lord|Lady)\b/.test(text)),
  },
  { name: 'key-length', measure: ({ question }) => wordsOf(question.key.text).length / 8 },
  {
    name: 'key-longest',
    measure: ({ distractors, question: { key } }) => distractors.every(({ text }) => text.length < key.text.length),
  },
  {
    name: 'key-shortest',
    measure: ({ distractors, question: { key } }) => distractors.every(({ text }) => text.length > key.text.length),
  },
  { name: 'gap', measure: gap },
  { name: 'round-key', measure: ({ question: { key } }) => isFigure(key) && Number.isInteger((key.value ?? 0.5) / 10) },
  // “58,825 votes”
  {
    name: 'exact-key',
    measure: ({ question: { key } }) => isFigure(key) && String(key.value ?? '').replace(/0+$|\./g, '').length >= 3,
  },
  { name: 'small-key', measure: ({ question: { key } }) => isFigure(key) && Math.abs(key.value ?? 99) <= 12 },
  {
    name: 'qualified-key',
    measure: ({ question: { key } }) =>
      /^(?:Just|Only|Over|About|Roughly|Nearly|Almost|At least|More than|Up to|Some)\b/i.test(key.text),
  },
  {
    name: 'old-year',
    measure: ({ question: { key } }) => key.kind === 'date' && Number(/\d{4}/.exec(key.text)?.[0] ?? 2000) < 1950,
  },
  {
    name: 'year-step',
    measure: ({ question: { key }, distractors }) => (key.kind === 'date' ? few(yearStep(key, distractors)) : 0),
  },
  { name: 'date-precision', measure: ({ question: { key } }) => (key.kind === 'date' ? (key.class ?? '') : '') },
];

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Sentences between the proof and the option's nearest mention; far beyond any article's length where there is none. */
function distance({ story, sentence }: Seen, option: Option): number {
  return Math.min(999, ...story.mentionsOf(option).map((at) => Math.abs(at - sentence)));
}

function isInDeed({ story, words, sentence }: Seen, option: Option): boolean {
  const verbs = words.filter(isVerb).map(root);
  return story.mentionsOf(option).some((at) => at !== sentence && verbs.some((verb) => story.rootsOf(at).has(verb)));
}

function isFigure({ kind, value }: Option): boolean {
  return value !== undefined && kind !== 'date';
}

/** How far the nearest wrong figure is from the right one, against the right one; 0 of what is no figure. */
function gap({ question: { key }, distractors }: Seen): number {
  if (!isFigure(key) || !key.value) return 0;
  const gaps = distractors.map(({ value }) => Math.abs((value ?? Number.POSITIVE_INFINITY) - (key.value ?? 0)));
  return Math.min(1, Math.min(...gaps) / Math.abs(key.value));
}

/** Years to the nearest wrong year; 0 where the options share theirs. */
function yearStep(key: Option, distractors: readonly Option[]): number {
  const yearOf = ({ text }: Option) => Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN);
  const steps = distractors.map((option) => Math.abs(yearOf(option) - yearOf(key))).filter(Number.isFinite);
  return steps.length === 0 ? 0 : Math.min(...steps);
}
