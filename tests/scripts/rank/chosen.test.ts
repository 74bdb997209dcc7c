import { expect, test } from 'vitest';
import { withChosen } from '../../../scripts/rank/chosen.ts';
import { readRounds } from '../../../scripts/rank/labels.ts';

test('a label keeps what is learned from, and loses the rest', () => {
  const [label] = readRounds().flatMap(({ labels }) => labels);
  if (!label) throw new Error('There are no labels.');
  const { features } = withChosen({ ...label, features: { salience: 0.5, 'wording=do-1': 1 } });
  expect(features).toEqual({ salience: 0.5 });
});
