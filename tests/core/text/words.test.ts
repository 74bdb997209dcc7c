import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentWords,
  holdsPhrase,
  isRelated,
  overlap,
  root,
  sharedWords,
  wordCount,
  words,
} from '../../../src/core/text/words.ts';

describe('words', () => {
  it('hold no dots of initials, accents, possessives or hyphens', () => {
    expect(words('U.S.-led forces met Dvořák’s 20-year-old son')).toEqual([
      'us*',
      'led',
      'forces',
      'met',
      'dvorak',
      '20',
      'year',
      'old',
      'son',
    ]);
  });

  it('tell the US from us and the WHO from who', () => {
    expect(words('US and us, WHO and who')).toEqual(['us*', 'and', 'us', 'who*', 'and', 'who']);
    expect(contentWords('US President')).toHaveLength(2);
  });

  it('keep numbers in one piece', () => {
    expect(words('$ 50,000 or 3.5 %')).toEqual(['50,000', 'or', '3.5']);
  });

  it('are counted as a reader counts them', () => {
    expect(wordCount('Who led the U.S.-led forces — and when?')).toBe(7);
  });
});

describe('roots', () => {
  it.each([
    ['meets', 'met'],
    ['meeting', 'meet'],
    ['cities', 'city'],
    ['parades', 'parade'],
    ['invaded', 'invade'],
    ['controlled', 'control'],
    ['supplied', 'supplies'],
    ['delegations', 'delegation'],
    ['attended', 'attending'],
    ['agreed', 'agree'],
    ['passes', 'pass'],
  ])('are one for %s and %s', (a, b) => {
    expect(root(a)).toBe(root(b));
  });

  it.each([
    ['north', 'south'],
    ['new', 'news'],
    ['russia', 'prussia'],
    ['war', 'warn'],
  ])('are two for %s and %s', (a, b) => {
    expect(root(a)).not.toBe(root(b));
  });

  it.each([
    ['russia', 'russian'],
    ['china', 'chinese'],
    ['korea', 'korean'],
    ['brazil', 'brazilian'],
    ['lead', 'leader'],
    ['nation', 'national'],
    ['elect', 'election'],
    ['announce', 'announcement'],
  ])('know %s from %s', (a, b) => {
    expect(isRelated(root(a), root(b))).toBe(true);
  });

  it.each([
    ['australia', 'austria'],
    ['niger', 'nigeria'],
    ['iran', 'iraq'],
    ['slovakia', 'slovenia'],
    ['part', 'party'],
    ['state', 'station'],
    ['general', 'generation'],
  ])('do not take %s for %s', (a, b) => {
    expect(isRelated(root(a), root(b))).toBe(false);
  });
});

describe('what texts share', () => {
  it('is what carries meaning', () => {
    expect(contentWords('What did the Russian delegation attend?')).toEqual(
      [root('russian'), 'delegation', 'attend'].map(root),
    );
    expect(sharedWords('the Chinese delegation', 'Which delegations came from China?')).toHaveLength(2);
  });

  it('is measured from nothing to everything', () => {
    expect(overlap('a personal letter', 'the personal letter')).toBe(1);
    expect(overlap('a letter', 'a sword')).toBe(0);
    expect(overlap('', 'the')).toBe(0);
  });

  it('is the same either way round, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = overlap(a, b);
        expect(value).toBe(overlap(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('holds a phrase only in whole words and one piece', () => {
    expect(holdsPhrase('the U.S. president', 'US President')).toBe(true);
    expect(holdsPhrase('Pyongyangs parade', 'Pyongyang')).toBe(false);
    expect(holdsPhrase('Kim and Shoigu', 'Kim Shoigu')).toBe(false);
    expect(holdsPhrase('anything', '')).toBe(false);
  });
});
