/** Whether one is right as often as one is sure. */

import type { Confidence, LogEntry, ReviewEntry } from '../../model.ts';
import { orderLog } from '../log.ts';
import { isRight } from '../sitting.ts';

export interface Calibration {
  readonly answers: number;
  /** Of each stated confidence: how many answers, and how many of them right. */
  readonly rows: readonly {
    readonly confidence: Confidence;
    readonly stated: number;
    readonly answers: number;
    readonly right: number;
  }[];
  /** Mean squared distance of what was stated from what came true (Brier 1950): 0 is perfect, always saying 50 % gives 0.25. */
  readonly brier: number;
}

/** Fewer answers say nothing. */
const ENOUGH = 20;

/** What a word is taken to claim; a guess claims the chance of its options. */
const CLAIMS = { sure: 0.95, think: 0.7 } as const;

/** @returns null below 20 answers with a stated confidence; repeats and slips are left out */
export function calibration(log: Iterable<LogEntry>, now: number): Calibration | null {
  const answers = orderLog(log, now).entries.flatMap((entry) =>
    entry.kind === 'review' &&
    entry.confidence !== null &&
    entry.chosen !== null &&
    entry.ungraded !== 'repeat' &&
    entry.ungraded !== 'too-fast'
      ? [{ entry, confidence: entry.confidence }]
      : [],
  );
  if (answers.length < ENOUGH) return null;
  const claims = answers.map(({ entry, confidence }) => claimOf(confidence, entry));
  const hits = answers.map(({ entry }) => (isRight(entry) ? 1 : 0));
  const rows = (['sure', 'think', 'guess'] as const).map((confidence) => {
    const indices = answers.flatMap((answer, index) => (answer.confidence === confidence ? [index] : []));
    return {
      confidence,
      stated: mean(indices.map((index) => claims[index] ?? 0)),
      answers: indices.length,
      right: indices.filter((index) => hits[index] === 1).length,
    };
  });
  const brier = mean(claims.map((claim, index) => (claim - (hits[index] ?? 0)) ** 2));
  return { answers: answers.length, rows: rows.filter((row) => row.answers > 0), brier };
}

function claimOf(confidence: Confidence, { options }: ReviewEntry): number {
  return confidence === 'guess' ? 1 / options.length : CLAIMS[confidence];
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
