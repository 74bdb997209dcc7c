/** A guesser who knows nothing: whatever these ways of guessing win above chance, the questions give away. */

import type { Option, Question } from '../model.ts';
import { contentWords, isRelated, overlap, wordCount } from '../text/words.ts';
import { askedOf, optionsOf, stemWords } from './parts.ts';
import { scaleOf } from './quantity.ts';

/** A way to guess. */
export interface Strategy {
  readonly name: string;
  /** The more the likelier, of each option in the order shown; the guesser picks among the best at random. */
  readonly rate: (options: readonly Option[], question: Question) => readonly number[];
}

/** How a strategy did. Both are shares from 0 to 1; `gain` is in points of a hundred above chance. */
export interface Guessing {
  readonly strategy: string;
  readonly accuracy: number;
  readonly chance: number;
  readonly gain: number;
}

const PERSON = /^(?:person|group|organisation|country)$/u;
const FITTING: Readonly<Record<string, (option: Option) => boolean>> = {
  who: ({ text }) => /^(?:the )?\p{Lu}/u.test(text) && !/\d/u.test(text),
  when: ({ text }) => /\d|day\b|night\b/u.test(text),
  where: ({ text }) => /^(?:in |at |the )*\p{Lu}/u.test(text),
  how: ({ text }) => /\d|one|two|three|four|five|six|seven|eight|nine|ten/u.test(text),
  why: ({ text }) => /^(?:because|to|for|it|they|the)\b/iu.test(text),
  whose: ({ kind }) => PERSON.test(kind),
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const closeness = (options: readonly Option[]) =>
  options.map((one) => sum(options.map((other) => (one === other ? 0 : overlap(one.text, other.text)))));
const numbered = (options: readonly Option[]) => options.every(({ text }) => /\d/u.test(text));

/** The no-knowledge strategies; a name is a sentence's end: “guess the …”. */
export const strategies: readonly Strategy[] = [
  { name: 'longest option', rate: (options) => options.map(({ text }) => text.length) },
  { name: 'shortest option', rate: (options) => options.map(({ text }) => -text.length) },
  {
    // Who trims foils to the key leaves it neither the longest nor the shortest.
    name: 'option of middling length',
    rate: (options) => {
      const lengths = options.map(({ text }) => text.length);
      const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
      return lengths.map((length) => Number(length !== shortest && length !== longest));
    },
  },
  { name: 'option with most words', rate: (options) => options.map(({ text }) => wordCount(text)) },
  { name: 'first option', rate: (options, { ordered }) => options.map((_, i) => (ordered ? -i : 0)) },
  { name: 'last option', rate: (options, { ordered }) => options.map((_, i) => (ordered ? i : 0)) },
  {
    name: 'middle option',
    rate: (options, { ordered }) => options.map((_, i) => (ordered ? -Math.abs(i - (options.length - 1) / 2) : 0)),
  },
  {
    name: 'option with the most frequent word',
    rate: (options) => options.map((option) => mostFrequentWord(option, options)),
  },
  { name: 'option most like the others', rate: closeness },
  { name: 'odd one out', rate: (options) => closeness(options).map((value) => -value) },
  {
    name: 'option of the fitting type',
    rate: (options, { stem }) => options.map((option) => Number(FITTING[askedOf(stem)?.word ?? '']?.(option) ?? true)),
  },
  {
    name: 'option with most words of the stem',
    rate: (options, { stem }) => options.map((option) => sharedWithStem(option, stem)),
  },
  {
    name: 'option with fewest words of the stem',
    rate: (options, { stem }) => options.map((option) => -sharedWithStem(option, stem)),
  },
  {
    name: 'most specific option',
    rate: (options) => options.map(({ text }) => (text.match(/\p{N}+|(?<= )\p{Lu}|,/gu) ?? []).length),
  },
  {
    name: 'least round number',
    rate: (options) =>
      options.map(({ text }) => (numbered(options) ? -(/0*$/u.exec(text.replace(/\D/gu, ''))?.[0].length ?? 0) : 0)),
  },
];

/** Guess the option that the whole quiz names most: what writers make up is named once. */
export function mostNamedInQuiz(questions: readonly Question[]): Strategy {
  const counts = new Map<string, number>();
  for (const { stem } of questions) {
    for (const word of stemWords(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weight = ({ text }: Option) => {
    const roots = contentWords(text);
    return roots.length === 0 ? 0 : sum(roots.map((word) => counts.get(word) ?? 0)) / roots.length;
  };
  return { name: 'option most named in the quiz', rate: (options) => options.map(weight) };
}

/** How each strategy does on the questions; options of an ordered kind are shown in order, of others every order is as likely. */
export function guess(questions: readonly Question[], ways: readonly Strategy[] = strategies): Guessing[] {
  const chance = mean(questions.map((question) => 1 / optionsOf(question).length));
  return ways.map((strategy) => {
    const accuracy = mean(questions.map((question) => hitRate(question, strategy)));
    return { strategy: strategy.name, accuracy, chance, gain: 100 * (accuracy - chance) };
  });
}

function hitRate(question: Question, { rate }: Strategy): number {
  const shown = optionsOf(question).toSorted((a, b) => (question.ordered ? (scaleOf(a) ?? 0) - (scaleOf(b) ?? 0) : 0));
  const rates = rate(shown, question);
  const best = Math.max(...rates);
  const picked = shown.filter((_, i) => rates[i] === best);
  return picked.includes(question.key) ? 1 / picked.length : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

function mostFrequentWord({ text }: Option, options: readonly Option[]): number {
  const counts = contentWords(text).map(
    (word) => options.filter((other) => contentWords(other.text).includes(word)).length,
  );
  return Math.max(1, ...counts);
}

function sharedWithStem({ text }: Option, stem: string): number {
  const asked = [...stemWords(stem)];
  return contentWords(text).filter((word) => asked.some((other) => isRelated(word, other))).length;
}
