import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';

const words = (text: string) =>
  tokenise(text)
    .map((token) => token.text)
    .join(' ');

test('clitics and possessives are words of their own', () => {
  expect(words("Russia’s workers' won't, they'd cannot")).toBe("Russia ’s workers ' wo n't , they 'd can not");
});

test('hyphens part words, except behind a prefix', () => {
  expect(words('state-run U.S.-led re-elected 1950-1953 Hwasong-18')).toBe(
    'state - run U.S. - led re-elected 1950 - 1953 Hwasong - 18',
  );
});

test('names outside Latin-1 stay whole', () => {
  expect(words('Dvořák, Erdoğan, Łódź, Dvořák')).toBe('Dvořák , Erdoğan , Łódź , Dvořák');
});

test('numbers keep their points and lose their units', () => {
  expect(words('$3.5bn 20,000 10% 9:30 the 70th 1980s 5pm')).toBe('$ 3.5 bn 20,000 10 % 9:30 the 70th 1980s 5 pm');
});

test('abbreviations and initials keep their full stop, other last words do not', () => {
  expect(words('Mr. J. Smith of Acme Inc. left the U.S. He said no.')).toBe(
    'Mr. J. Smith of Acme Inc. left the U.S. He said no .',
  );
});

test('curly quotes, dashes and dots are marks', () => {
  expect(words('“Well...” he said—twice')).toBe('“ Well ... ” he said — twice');
});

test('tokens of a span keep their place in the article', () => {
  const text = 'One. Two words.';
  expect(tokenise(text, { start: 5, end: 15 }).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Two',
    'words',
    '.',
  ]);
});

test('nothing but white space lies between tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const token of tokenise(text)) {
        expect(text.slice(last, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
