import { expect, test } from 'vitest';
import { titlesJoined } from '../../../../src/core/read/parse/titles.ts';

const word = (upos: string, head: number, label: string, margin = 0.9) => ({ upos, head, label, margin });

test('a leader and his name are one subject', () => {
  // Korean leader Kim Jong met
  const words = [
    word('ADJ', 1, 'amod'),
    word('NOUN', 4, 'nsubj', 0.4),
    word('PROPN', 4, 'nsubj', 0.5),
    word('PROPN', 2, 'flat'),
    word('VERB', -1, 'root'),
  ];
  expect(titlesJoined(words)[1]).toEqual(word('NOUN', 2, 'nmod:desc', 0.4));
  expect(titlesJoined(words).toSpliced(1, 1)).toEqual(words.toSpliced(1, 1));
});

test('two subjects with words between them stay apart', () => {
  // leader , Kim met
  const words = [
    word('NOUN', 3, 'nsubj'),
    word('PUNCT', 3, 'punct'),
    word('PROPN', 3, 'nsubj'),
    word('VERB', -1, 'root'),
  ];
  expect(titlesJoined(words)).toEqual(words);
});
