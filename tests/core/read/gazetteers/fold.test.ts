import { expect, test } from 'vitest';
import { fold, foldBare, foldListed } from '../../../../src/core/read/gazetteers/fold.ts';

test('accents, Nordic letters and typographic apostrophes are folded; capitals stay', () => {
  expect(fold('Erdoğan')).toBe('Erdogan');
  expect(fold('Łódź')).toBe('Lodz');
  expect(fold('Tromsø')).toBe('Tromso');
  expect(fold('O’Brien')).toBe("O'Brien");
  expect(fold('NATO')).toBe('NATO');
});

test('a name is looked for without its article', () => {
  expect(foldBare('the Korean War')).toBe('Korean War');
  expect(foldBare('The Hague')).toBe('Hague');
  expect(foldBare('Thessaloniki')).toBe('Thessaloniki');
});

test('an article that belongs to a title stays in the list', () => {
  expect(foldListed('The Wall')).toBe('The Wall');
  expect(foldListed('the Maldives')).toBe('Maldives');
});
