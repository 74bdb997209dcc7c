import { expect, test } from 'vitest';
import { allEntries } from '../../../src/core/read/gazetteers/index.ts';
import { isLocal, isNatural, scopeOf } from '../../../src/core/write/class-scopes.ts';

test('a paper is sought in its country, a lake around, a browser anywhere, a song nowhere', () => {
  expect(scopeOf('newspaper')).toBe('nation');
  expect(scopeOf('lake')).toBe('region');
  expect(scopeOf('browser')).toBe('world');
  expect(scopeOf('song')).toBeUndefined();
});

test('a students’ association of a university is no university', () => {
  expect(isLocal('university', 'Massey University')).toBe(true);
  expect(isLocal('university', 'the University of Otago')).toBe(true);
  expect(isLocal('university', 'the University of Texas Muslim Student Association')).toBe(false);
});

test('a river belongs to nobody, an airport to a country', () => {
  expect(isNatural('river')).toBe(true);
  expect(isNatural('airport')).toBe(false);
});

test('most classes with a scope have members in the lists', () => {
  const classes = new Set(allEntries().map((entry) => entry.class));
  for (const name of ['space-agency', 'un-body', 'museum', 'stadium', 'airline', 'party', 'historic-region'])
    expect(classes.has(name), name).toBe(true);
});
