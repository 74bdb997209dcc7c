import { expect, test } from 'vitest';
import { featuresOf, spelling } from '../../../../src/core/read/parse/features.ts';

test('curly and straight marks are the same word', () => {
  expect([spelling('’s'), spelling('“'), spelling('–')]).toEqual(["'s", '"', '-']);
});

test('a word is seen by its spelling, its ends and its shape', () => {
  expect(featuresOf('Kim', false)).toEqual(['=kim', '>m', '<k', '>im', '<ki', '#Xx', '_Xx']);
});

test('the first word is known to be capitalised for its place', () => {
  expect(featuresOf('The', true)).toContain('^Xx');
});

test('numbers of one shape are alike', () => {
  expect(featuresOf('1950', false)).toEqual(featuresOf('2019', false));
  expect(featuresOf('20,000', false)).toContain('#d,ddd');
});
