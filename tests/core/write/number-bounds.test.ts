import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/write/number-bounds.ts';

test('a share stays under a hundred, an hour within the day, a minute within the match', () => {
  expect(boundsOf({ kind: 'percent', value: 58, unit: 'percent' })).toEqual({ most: 99 });
  expect(boundsOf({ kind: 'duration', value: 20, unit: 'hours' })).toEqual({ most: 24 });
  expect(boundsOf({ kind: 'ordinal', value: 69, unit: 'minute' })).toEqual({ most: 90 });
});

test('what is already beyond a bound is not held by it', () => {
  expect(boundsOf({ kind: 'percent', value: 150, unit: 'percent' })).toEqual({});
  expect(boundsOf({ kind: 'duration', value: 73, unit: 'seconds' })).toEqual({});
});

test('a schoolchild is not taken for a grown-up', () => {
  expect(boundsOf({ kind: 'age', value: 14, unit: 'years' })).toMatchObject({ least: 10, most: 18 });
  expect(boundsOf({ kind: 'age', value: 42, unit: 'years' })).toMatchObject({ least: 16, most: 100 });
});
