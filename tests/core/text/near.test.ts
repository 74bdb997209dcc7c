import { expect, test } from 'vitest';
import { isNear } from '../../../src/core/text/near.ts';

test('a number is taken for one half of it away, a small one for its neighbours', () => {
  expect(isNear(100, 149)).toBe(true);
  expect(isNear(100, 151)).toBe(false);
  expect(isNear(2, 5)).toBe(true);
  expect(isNear(2, 6)).toBe(false);
});

test('so many thousands or millions are small numbers of them', () => {
  expect(isNear(2_000_000, 5_000_000)).toBe(true);
  expect(isNear(2_100_000, 5_000_000)).toBe(false);
});
