import { expect, test } from 'vitest';
import { isNote } from '../../../../src/core/read/clauses/notes.ts';
import { parsed } from './parsed.ts';

const tokens = parsed(
  'Kim/nsubj>left left/root [/punct>6 6/dep>left ]/punct>6 the [/punct>old old/amod>city ]/punct>old city/obj>left .',
);

test('the number of a footnote and its brackets say nothing of what is told', () => {
  expect(tokens.flatMap(({ text }, index) => (isNote({ tokens }, index) ? [text] : []))).toEqual(['[', '6', ']']);
});
