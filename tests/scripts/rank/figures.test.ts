import { expect, it } from 'vitest';
import { areaUnderCurve, brierScore, cutAt, reliability, wordsRead } from '../../../scripts/rank/figures.ts';
import { exampleLabel } from './example-labels.ts';

const said = (probability: number, agreed: boolean) => ({ label: exampleLabel({ agreed }), probability });
const predictions = [said(0.9, true), said(0.8, false), said(0.7, true), said(0.2, false)];

it('ranks accepted above refused as often as the curve says', () => {
  expect(areaUnderCurve(predictions)).toBe(0.75);
  expect(areaUnderCurve([said(0.5, true), said(0.5, false)])).toBe(0.5);
});

it('squares the errors', () => {
  expect(brierScore(predictions)).toBeCloseTo((0.01 + 0.64 + 0.09 + 0.04) / 4, 9);
});

it('cuts at a threshold', () => {
  expect(cutAt(0.7, predictions, 1000)).toEqual({
    threshold: 0.7,
    kept: 3,
    precision: 2 / 3,
    recall: 1,
    density: 1.5,
  });
  expect(cutAt(0.95, predictions, 1000).precision).toBeNaN();
});

it('counts an article’s words once in each round', () => {
  const round = { name: 'r', labels: [exampleLabel(), exampleLabel(), exampleLabel({ article: 'b', words: 200 })] };
  expect(wordsRead([round, round])).toBe(1400);
});

it('compares what was said with what was found', () => {
  expect(reliability(predictions).map(({ from, count, found }) => [from, count, found])).toEqual([
    [0.2, 1, 0],
    [0.7, 1, 1],
    [0.8, 1, 0],
    [0.9, 1, 1],
  ]);
});
