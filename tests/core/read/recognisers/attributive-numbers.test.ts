import { describe, expect, it } from 'vitest';
import { attributiveNumbers } from '../../../../src/core/read/recognisers/attributive-numbers.ts';
import { findIn, surfaces } from './told.ts';

describe('attributive numbers', () => {
  it.each([
    ['the 131-page document', '131-page', 131, 'pages', 'count'],
    ['the six - member team', 'six - member', 6, 'members', 'count'],
    ['a 20-minute show', '20-minute', 20, 'minutes', 'duration'],
  ])('are part of a word in “%s”', (text, surface, value, unit, kind) => {
    expect(surfaces(attributiveNumbers, text)).toEqual([surface]);
    expect(findIn(attributiveNumbers, text)[0]?.phrase).toMatchObject({ kind, class: 'attribute', value, unit });
  });

  it.each(['fifty-one cents', 'two-thirds of them', 'went 4-for-5', 'since 2013 – present', 'a 14-year-old boy'])(
    'are not seen in “%s”',
    (text) => {
      expect(surfaces(attributiveNumbers, text)).toEqual([]);
    },
  );
});
