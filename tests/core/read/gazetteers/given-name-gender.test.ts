import { expect, test } from 'vitest';
import { findGivenName } from '../../../../src/core/read/gazetteers/given-name-gender.ts';
import { BOTH, FEMALE, MALE } from '../../../../src/core/read/gazetteers/given-name-list.ts';

test('thousands of names of many cultures are known, none twice', () => {
  const names = [FEMALE, MALE, BOTH].flatMap((list) => list.split(' '));
  expect(names.length).toBeGreaterThan(5000);
  expect(new Set(names).size).toBe(names.length);
});

test('a name that locales disagree on is of both', () => {
  expect(findGivenName('Robin')).toBe('both');
  expect(findGivenName('Sergei')).toBe('male');
  expect(findGivenName('Xyz')).toBeUndefined();
});
