import { expect, test } from 'vitest';
import { NOUN_NEIGHBOURS } from '../../../../src/core/read/gazetteers/noun-neighbour-list.ts';
import {
  neighboursLike,
  neighboursOf,
  nounClass,
  readNounPhrase,
} from '../../../../src/core/read/gazetteers/noun-neighbours.ts';

const all = [...NOUN_NEIGHBOURS.matchAll(/^([a-z_]+)[*~]?:/gm)].map(([, name = '']) => name.replaceAll('_', ' '));

test.each([
  ['painting', 'sculpture'],
  ['drought', 'flood'],
  ['merchant', 'banker'],
  ['fisherman', 'sailor'],
  ['bridge', 'tunnel'],
  ['tin', 'zinc'],
  ['heart failure', 'kidney failure'],
  ['violin', 'piano'],
  ['wheat', 'barley'],
])('a hasty reader takes %s for %s', (noun, near) => {
  expect(neighboursOf(noun)).toContain(near);
});

test.each(
  'way thing part number group result system area member people person worker artist visitor weapon'.split(' '),
)('nobody is asked for a %s', (noun) => {
  expect(neighboursOf(noun)).toEqual([]);
});

test('what another word says as well is no neighbour', () => {
  expect(neighboursOf('drought')).not.toContain('drouth');
  expect(neighboursOf('violin')).not.toContain('fiddle');
  expect(neighboursOf('physician')).not.toContain('doctor');
  expect(neighboursOf('whale')).not.toContain('blue whale');
});

test('no noun is its own neighbour, none is named twice, and there are three to eight', () => {
  expect(all.length).toBeGreaterThan(1500);
  for (const noun of all) {
    const near = neighboursOf(noun);
    expect([noun, ...near]).toHaveLength(new Set([noun, ...near]).size);
    expect(near.length === 0 || (near.length >= 3 && near.length <= 8)).toBe(true);
    expect(nounClass(noun)).toMatch(/^[a-z]+$/);
  }
});

test('people are told from things', () => {
  expect(nounClass('fisherman')).toBe('person');
  expect(nounClass('bridge')).toBe('artifact');
  expect(nounClass('tiger')).not.toBe('person');
  expect(nounClass('no such noun')).toBeUndefined();
});

test('a noun may stand alone or behind an article, in either number', () => {
  expect(readNounPhrase('a painting')).toEqual({ article: 'a', noun: 'painting', plural: false });
  expect(readNounPhrase('Fishermen')).toEqual({ article: '', noun: 'fisherman', plural: true });
  expect(readNounPhrase('the bridges')).toEqual({ article: 'the', noun: 'bridge', plural: true });
  expect(readNounPhrase('heart failure')).toEqual({ article: '', noun: 'heart failure', plural: false });
});

test('with any other word it is another thing', () => {
  expect(readNounPhrase('an old painting')).toBeNull();
  expect(readNounPhrase('his painting')).toBeNull();
  expect(readNounPhrase('a painting of the queen')).toBeNull();
  expect(readNounPhrase('')).toBeNull();
});

test('beside a noun without article stand others that need none', () => {
  const like = (text: string) => {
    const phrase = readNounPhrase(text);
    return phrase ? neighboursLike(phrase) : [];
  };
  expect(like('tin')).toContain('zinc');
  expect(like('paintings')).toContain('sculptures');
  expect(like('a potato')).toContain('tomato');
  expect(like('a potato')).not.toContain('butter');
});
