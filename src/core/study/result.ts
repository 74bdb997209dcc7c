/** How a sitting went: right of asked, sure but wrong first, lucky guesses. */

import type { LogEntry, ReviewEntry, Sitting } from '../model.ts';
import { corrected } from './scores/guessing.ts';
import { answersOf, firstAnswers, isRight } from './sitting.ts';

export interface SittingResult {
  readonly asked: number;
  readonly right: number;
  /** Share right, corrected for guessing, 0 to 1; null when nothing was asked. */
  readonly corrected: number | null;
  /** First answers that were wrong: sure but wrong first, then in the order of the sitting. */
  readonly mistakes: readonly ReviewEntry[];
  readonly sureButWrong: number;
  /** Right, but by a guess. */
  readonly lucky: readonly ReviewEntry[];
  /** Time over all questions, repeats too, ms. */
  readonly took: number;
}

export function resultOf(sitting: Sitting, entries: readonly LogEntry[]): SittingResult {
  const firsts = firstAnswers(sitting, entries);
  const wrong = firsts.filter((entry) => !isRight(entry));
  const sure = wrong.filter(({ confidence }) => confidence === 'sure');
  const right = firsts.length - wrong.length;
  const chance = firsts.reduce((sum, { options }) => sum + 1 / options.length, 0);
  return {
    asked: firsts.length,
    right,
    corrected: corrected(right, firsts.length, chance),
    mistakes: [...sure, ...wrong.filter((entry) => !sure.includes(entry))],
    sureButWrong: sure.length,
    lucky: firsts.filter((entry) => isRight(entry) && entry.confidence === 'guess'),
    took: answersOf(sitting, entries).reduce((sum, { took }) => sum + took, 0),
  };
}
