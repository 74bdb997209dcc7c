import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/core/model.ts';
import {
  filedUnder,
  findByName,
  holdsName,
  isAcronymOf,
  isNamedIn,
  mayBeSameName,
  namesOf,
  normaliseName,
  sameInArticle,
  sameName,
  soughtUnder,
} from '../../../src/core/text/names.ts';

const us: Entity = { id: 'us', kind: 'country', name: 'the United States', aliases: ['U.S.', 'Washington'] };
const kim: Entity = {
  id: 'kim',
  kind: 'person',
  name: 'Kim Jong Un',
  short: 'Kim',
  title: 'North Korean leader',
  aliases: ['the North Korean leader'],
};
const entities = new Map([us, kim].map((entity) => [entity.id, entity]));

describe('names', () => {
  it('lose article, dots, accents, possessive and company form', () => {
    expect(normaliseName('The F.B.I.')).toBe('fbi');
    expect(normaliseName('Apple Inc.')).toBe('apple');
    expect(normaliseName('Dvořák’s')).toBe('dvorak');
  });

  it.each([
    ['U.S.', 'the United States'],
    ['America', 'USA'],
    ['KCNA', 'Korean Central News Agency'],
    ['FBI', 'Federal Bureau of Investigation'],
    ['Dr. Ahmed Mohamed', 'Ahmed Mohamed'],
    ['U.N.', 'the United Nations'],
    ['South Korea', 'Korea Republic'],
    ['the U.S. government', 'America'],
    ['WHO', 'the World Health Organization'],
  ])('%s and %s are one', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['North Korea', 'South Korea'],
    ['Russia', 'the Soviet Union'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['TASS', 'Korean Central News Agency'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  it('are the same exactly when one is filed where the other is sought', () => {
    const names =
      'U.S.|America|KCNA|Korean Central News Agency|FBI|the F.B.I.|Federal Bureau of Investigation|WHO|who|UN|Kim Jong Un|kju'.split(
        '|',
      );
    const name = fc.oneof(fc.constantFrom(...names), fc.string());
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(filedUnder(a).some((key) => soughtUnder(b).includes(key))).toBe(sameName(a, b));
      }),
    );
  });

  it('need three letters for an acronym', () => {
    expect(isAcronymOf('KN', 'Korean News')).toBe(false);
    expect(isAcronymOf('', '')).toBe(false);
  });

  it('are in doubt one when a part is left out', () => {
    expect(mayBeSameName('Kim', 'Kim Jong Un')).toBe(true);
    expect(mayBeSameName('Kim Jong Un', 'Kim Jong Il')).toBe(false);
  });
});

describe('an entity', () => {
  it('goes by its name, titled name, short name and aliases', () => {
    expect(namesOf(kim)).toEqual(['Kim Jong Un', 'North Korean leader Kim Jong Un', 'Kim', 'the North Korean leader']);
  });

  it('is found by a metonym of this article', () => {
    expect(findByName('Washington', entities)).toEqual([us]);
    expect(sameInArticle('Washington', 'USA', entities)).toBe(true);
    expect(sameInArticle('Washington', 'the North Korean leader', entities)).toBe(false);
  });

  it('is named in a stem by any of its names, in whole words', () => {
    expect(isNamedIn(kim, 'What did the North Korean leader say?')).toBe(true);
    expect(isNamedIn(kim, 'Who ran the Kimberley mine?')).toBe(false);
    expect(isNamedIn(us, 'Who told us the news?')).toBe(false);
    expect(holdsName('U.S.-led forces', 'U.S.')).toBe(true);
  });
});
