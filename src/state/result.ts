/** How a sitting went, each answer worth another look with the sentence that proves it. */

import type { Question, ReviewEntry, Sitting } from '../core/model.ts';
import { resultOf, type SittingResult } from '../core/study/result.ts';
import type { Proof } from './asked.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import { proofOf } from './proof.ts';

/** An answer looked back at. Question and proof are null when the article is gone. */
export interface LookedBack {
  readonly entry: ReviewEntry;
  readonly question: Question | null;
  readonly proof: Proof | null;
}

export interface Outcome {
  readonly sitting: Sitting;
  readonly result: SittingResult;
  readonly titles: readonly string[];
  readonly sureButWrong: readonly LookedBack[];
  readonly missed: readonly LookedBack[];
  readonly lucky: readonly LookedBack[];
}

/** @returns null when there is no such sitting */
export async function loadOutcome(desk: Desk, library: Library, id: string | null): Promise<Outcome | null> {
  const sitting = id === null ? (await desk.storage.sittings(1))[0] : await desk.storage.sitting(id);
  if (!sitting) return null;
  const decks = (await Promise.all(sitting.articleIds.map((article) => library.load(article)))).filter(
    (deck) => deck !== null,
  );
  const result = resultOf(sitting, await desk.storage.logOfSitting(sitting.id));
  const lookBack = (entry: ReviewEntry): LookedBack => {
    const deck = decks.find(({ article }) => article.id === entry.articleId);
    const question = deck?.questions.find(({ id: of }) => of === entry.questionId) ?? null;
    return { entry, question, proof: deck && question ? proofOf(deck, question.evidence) : null };
  };
  return {
    sitting,
    result,
    titles: decks.map(({ article }) => article.title),
    sureButWrong: result.mistakes.slice(0, result.sureButWrong).map(lookBack),
    missed: result.mistakes.slice(result.sureButWrong).map(lookBack),
    lucky: result.lucky.map(lookBack),
  };
}
