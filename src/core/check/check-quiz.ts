/** Looks at questions in the order in which one sitting asks them: none gives another away, none dwells on one sentence. */

import type { FactBase, Flaw, Question } from '../model.ts';
import { holdsName } from '../text/names.ts';
import type { SetFlaw } from './check-set.ts';
import { optionNames, optionsOf, stemWords } from './parts.ts';

/** More than this of one sentence in a row is an interrogation about that sentence. */
const MOST_OF_ONE_SENTENCE = 2;
/** A stem tells another's fact when it has this share of its words, and its key. */
const TELLING_SHARE = 0.6;

/** The flaws of a sitting, as warnings: the questions are sound, their company is not. */
export function checkQuiz(questions: readonly Question[], base: FactBase): SetFlaw[] {
  return [...crowdedSentences(questions, base), ...revealingStems(questions, base)];
}

function crowdedSentences(questions: readonly Question[], base: FactBase): SetFlaw[] {
  const sentenceOf = ({ evidence }: Question) =>
    base.sentences.findIndex(({ start, end }) => start <= evidence.start && evidence.start < end);
  return questions.flatMap((question, at) => {
    const last = questions.slice(Math.max(0, at - MOST_OF_ONE_SENTENCE), at + 1).map(sentenceOf);
    if (last.length <= MOST_OF_ONE_SENTENCE || new Set(last).size > 1 || last[0] === -1) return [];
    return [
      {
        question,
        flaw: warning('crowded-sentence', `“${question.stem}” is the third question in a row on one sentence.`),
      },
    ];
  });
}

function revealingStems(questions: readonly Question[], base: FactBase): SetFlaw[] {
  return questions.flatMap((question) => {
    const revealing = questions.find((other) => other !== question && reveals(other, question, base));
    if (!revealing) return [];
    const message = `The stem “${revealing.stem}” gives “${question.key.text}” away, the key of “${question.stem}”.`;
    return [{ question, flaw: warning('revealing-stem', message) }];
  });
}

/** Whether the stem of one tells the key of the other together with most of what the other says. */
function reveals({ stem }: Question, other: Question, base: FactBase): boolean {
  if (!optionNames(other.key, base).some((name) => /[\p{Lu}\p{N}]/u.test(name) && holdsName(stem, name))) return false;
  const wanted = [...stemWords(other.stem)];
  const told = stemWords(stem);
  return wanted.length > 0 && wanted.filter((word) => told.has(word)).length / wanted.length >= TELLING_SHARE;
}

function warning(rule: string, message: string): Flaw {
  return { rule, severity: 'warning', message };
}

/** The share of questions whose key is the single longest option; above 0.4 a guesser profits. 0 of no questions. */
export function shareOfLongestKeys(questions: readonly Question[]): number {
  const longest = questions.filter(({ key, distractors }) =>
    distractors.every(({ text }) => text.length < key.text.length),
  );
  return questions.length === 0 ? 0 : longest.length / questions.length;
}

/**
 * Pearson's χ² of the key's places against a uniform spread, among questions with `size` options, with `size` − 1 degrees of freedom.
 * @param placeOf the place (from 0) at which a question shows its key.
 */
export function unevenness(
  questions: readonly Question[],
  size: number,
  placeOf: (question: Question) => number,
): number {
  const counts = new Array<number>(size).fill(0);
  for (const question of questions.filter((each) => optionsOf(each).length === size)) {
    const place = placeOf(question);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const expected = counts.reduce((sum, count) => sum + count, 0) / size;
  return expected === 0 ? 0 : counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
