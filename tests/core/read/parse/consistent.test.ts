import { expect, test } from 'vitest';
import { consistentLabels } from '../../../../src/core/read/parse/consistent.ts';

const word = (upos: string, xpos: string, head: number, label: string) => ({ upos, xpos, head, label });

const sent = (last: string) =>
  consistentLabels(
    ['Letters', 'were', 'sent', 'by', last],
    [
      word('NOUN', 'NNS', 2, 'nsubj'),
      word('AUX', 'VBD', 2, 'aux:pass'),
      word('VERB', 'VBN', -1, 'root'),
      word('ADP', 'IN', 4, 'case'),
      word('PROPN', 'NNP', 2, 'nmod'),
    ],
  );

test('a verb with a passive auxiliary has a passive subject', () => {
  expect(sent('Putin')[0]).toBe('nsubj:pass');
});

test('“by” behind a participle names who did it', () => {
  expect(sent('Putin')[4]).toBe('obl:agent');
});

test('“by Thursday” names no one', () => {
  expect(sent('Thursday')[4]).toBe('obl');
});

test('a noun keeps what is said of it', () => {
  const labels = consistentLabels(
    ['book', 'by', 'Jespersen'],
    [word('NOUN', 'NN', -1, 'root'), word('ADP', 'IN', 2, 'case'), word('PROPN', 'NNP', 0, 'nmod')],
  );
  expect(labels).toEqual(['root', 'case', 'nmod']);
});
