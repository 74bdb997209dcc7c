import { expect, test } from 'vitest';
import { neighboursLike, neighboursOf, readNounPhrase } from '../../../../src/core/read/gazetteers/noun-neighbours.ts';

test.each([
  ['drought', 'flood'],
  ['malaria', 'cholera'],
  ['violin', 'piano'],
  ['wheat', 'barley'],
  ['arson', 'burglary'],
  ['helium', 'neon'],
])('a hasty reader may take %s for something of its class', (noun, sort) => {
  const near = neighboursOf(noun);
  expect(near.length).toBeGreaterThan(2);
  expect(neighboursOf(sort).length).toBeGreaterThan(2);
  expect(near).not.toContain(noun);
});

test.each('way group member worker weapon bridge wood hand bathroom fisherman'.split(' '))(
  'nobody is asked for a %s: the sentence tells it, or nothing is like it',
  (noun) => {
    expect(neighboursOf(noun)).toEqual([]);
  },
);

test('what holds the noun, or is nearly it, is no neighbour', () => {
  expect(neighboursOf('murder')).not.toContain('homicide');
  expect(neighboursOf('murder')).not.toContain('attempted murder');
  expect(neighboursOf('volleyball')).not.toContain('beach volleyball');
});

test('a noun that is counted may stand behind an article or in the plural, another stands alone', () => {
  expect(readNounPhrase('a hurricane')).toEqual({ article: 'a', noun: 'hurricane', plural: false });
  expect(readNounPhrase('Hurricanes')).toEqual({ article: '', noun: 'hurricane', plural: true });
  expect(readNounPhrase('the hurricanes')).toEqual({ article: 'the', noun: 'hurricane', plural: true });
  expect(readNounPhrase('malaria')).toEqual({ article: '', noun: 'malaria', plural: false });
});

test('“the lead” of a match is no metal', () => {
  expect(readNounPhrase('lead')).not.toBeNull();
  expect(readNounPhrase('the lead')).toBeNull();
});

test('with any other word it is another thing', () => {
  expect(readNounPhrase('an old tiger')).toBeNull();
  expect(readNounPhrase('his tiger')).toBeNull();
  expect(readNounPhrase('a tiger of the zoo')).toBeNull();
  expect(readNounPhrase('')).toBeNull();
});

test('neighbours stand in the number of the noun', () => {
  const like = (text: string) => {
    const phrase = readNounPhrase(text);
    return phrase ? neighboursLike(phrase) : [];
  };
  expect(like('tornadoes').every((name) => name.endsWith('s'))).toBe(true);
  expect(like('a tornado').length).toBeGreaterThan(2);
});
