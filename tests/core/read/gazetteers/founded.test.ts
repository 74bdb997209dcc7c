import { expect, test } from 'vitest';
import { isTold } from '../../../../src/core/read/gazetteers/founded.ts';

test('nobody sails to the United States in 1700, anybody to France', () => {
  expect(isTold('us', 1700)).toBe(false);
  expect(isTold('us', 1892)).toBe(true);
  expect(isTold('fr', 1100)).toBe(true);
  expect(isTold(undefined, 1100)).toBe(true);
});
