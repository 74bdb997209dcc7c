/** Holds the ranker to what it has learned from readers’ verdicts, on articles that it was not shown. */

import { describe, expect, it } from 'vitest';
import { withChosen } from '../scripts/rank/chosen.ts';
import { areaUnderCurve, brierScore, cutAt, wordsRead } from '../scripts/rank/figures.ts';
import { heldOutPredictions, trainRanker } from '../scripts/rank/hold-out.ts';
import { isAccepted, readRounds } from '../scripts/rank/labels.ts';
import { leastProbability } from '../src/core/check/rank/choose.ts';
import weights from '../src/core/check/rank/weights.json' with { type: 'json' };

/** Floors only rise. */
const FLOORS = { area: 0.71, precision: 0.6 };

const rounds = readRounds();
const labels = rounds.flatMap((round) => round.labels.map(withChosen));
const predictions = heldOutPredictions(labels, weights.learned.learning);

describe('the ranker', () => {
  it('is what its training makes of the committed labels', () => {
    expect(weights.learned.rounds).toEqual(
      Object.fromEntries(rounds.map((round) => [round.name, round.labels.length])),
    );
    const { start, features } = trainRanker(labels, weights.learned.learning);
    expect(features).toEqual(weights.features);
    expect(start).toBe(weights.start);
  });

  it('ranks what readers accept above what they refuse, on articles it has not seen', () => {
    expect(areaUnderCurve(predictions)).toBeGreaterThan(FLOORS.area);
  });

  it('asks what readers accept more often than not ranking would', () => {
    const { precision, kept } = cutAt(leastProbability, predictions, wordsRead(rounds));
    expect(precision).toBeGreaterThan(FLOORS.precision);
    expect(precision).toBeGreaterThan(labels.filter(isAccepted).length / labels.length);
    expect(kept).toBeGreaterThan(labels.length / 10);
  });

  it('says probabilities that are better than the mean', () => {
    const mean = labels.filter(isAccepted).length / labels.length;
    expect(brierScore(predictions)).toBeLessThan(mean * (1 - mean));
  });
});
