/** Which wording, which distractors, in which order: so that neither position nor phrasing can be memorised. */

import type { Card, Option, Question, Shown } from '../model.ts';
import { hash } from '../text/hash.ts';

/** A question as it stands on the screen. */
export interface Presented {
  readonly question: Question;
  /** In the order to show; holds the key. */
  readonly options: readonly Option[];
  /** The key's index in `options`. */
  readonly key: number;
  /** The card was missed five times: show the whole paragraph, and offer a rest of 14 days. */
  readonly struggling: boolean;
}

/** Graded misses after which a card is asked by another template. */
const STRUGGLES = 5;

/**
 * Deterministic from the log: the same card in the same state is asked the same way on every device.
 *
 * @param questions of this and perhaps other cards
 * @param count options wanted; a question with two distractors has three at most
 * @param again the question to repeat within the sitting, options reshuffled; null for a first answer
 * @returns null when the card has no question left to ask: all reported, or its article is gone
 */
export function present(
  cardId: string,
  questions: readonly Question[],
  card: Card | null,
  count: 3 | 4,
  again: string | null,
): Presented | null {
  const own = questions.filter((question) => question.cardId === cardId && !isReported(card, question.id));
  const recent = card?.recent ?? [];
  const struggling = (card?.misses ?? 0) >= STRUGGLES;
  // The time of the last entry is the same on every device, and another after every answer.
  const salt = `${card?.at ?? 0}`;
  const question = own.find(({ id }) => id === again) ?? leastUsed(own, recent, struggling, salt);
  if (!question) return null;
  const options = arranged(question, count - 1, recent, salt);
  return { question, options, key: options.indexOf(question.key), struggling };
}

/** @returns ms, of the remembered answers to the question; of the card's others when it has none; null when there are none at all */
export function medianTime(card: Card | null, questionId: string): number | null {
  const recent = card?.recent ?? [];
  const own = recent.filter((shown) => shown.questionId === questionId);
  const times = (own.length > 0 ? own : recent).map(({ took }) => took).sort((one, other) => one - other);
  const middle = Math.floor(times.length / 2);
  const upper = times[middle];
  if (upper === undefined) return null;
  return times.length % 2 === 1 ? upper : (upper + (times[middle - 1] ?? upper)) / 2;
}

function isReported(card: Card | null, id: string): boolean {
  return card?.reported.some(({ questionId }) => questionId === id) ?? false;
}

/** Smaller comes first: what a struggling card was missed by, then what was asked lately, is asked last. */
function leastUsed(
  questions: readonly Question[],
  recent: readonly Shown[],
  struggling: boolean,
  salt: string,
): Question | undefined {
  const ranked = questions.map((question) => ({
    question,
    ranks: [
      struggling ? recent.filter(({ right, template }) => !right && template === question.template).length : 0,
      recent.findLastIndex(({ questionId }) => questionId === question.id),
      recent.findLastIndex(({ template }) => template === question.template),
      hash(`${question.id}\n${salt}`),
    ],
  }));
  return ranked.sort((one, other) => compareRanks(one.ranks, other.ranks))[0]?.question;
}

function arranged(question: Question, wanted: number, recent: readonly Shown[], salt: string): readonly Option[] {
  const chance = ({ text }: Option) => hash(`${question.id}\n${salt}\n${text}`);
  const lastShown = ({ text }: Option) => recent.findLastIndex(({ options }) => options.includes(text));
  const distractors = question.distractors
    .map((option) => ({ option, ranks: [lastShown(option), chance(option)] }))
    .sort((one, other) => compareRanks(one.ranks, other.ranks))
    .slice(0, wanted)
    .map(({ option }) => option);
  const options = [question.key, ...distractors];
  if (question.ordered) return options.sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const shuffled = options.sort((one, other) => chance(one) - chance(other));
  const before = recent.findLast(({ questionId }) => questionId === question.id)?.options ?? [];
  const isSameOrder = before.length > 0 && shuffled.every(({ text }, index) => text === before[index]);
  const [first, ...rest] = shuffled;
  return isSameOrder && first ? [...rest, first] : shuffled;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
