import { expect, test } from 'vitest';
import { layOut } from '../../src/state/layout.ts';
import { paragraphOf, proofOf } from '../../src/state/proof.ts';
import { sampleDeck } from './sample.ts';

const { text } = sampleDeck.article;

test('every paragraph is the sum of its pieces, each of one sentence at most', () => {
  const paragraphs = layOut(sampleDeck).map((pieces) => pieces.map(({ start, end }) => text.slice(start, end)));
  expect(paragraphs.map((pieces) => pieces.join(''))).toEqual(text.split('\n\n'));
  expect(paragraphs.flat().map((piece) => piece.trim())).toHaveLength(sampleDeck.sentences.length);
});

test('a proof is the whole sentence; of a card that slips away, the whole paragraph', () => {
  const evidence = sampleDeck.questions[1]?.evidence ?? { quote: '', start: 0, end: 0 };
  const sentence = proofOf(sampleDeck, evidence).within;
  expect(text.slice(sentence.start, sentence.end).trim()).toBe('Babbage showed her a part of the Difference Engine.');
  const paragraph = paragraphOf(sampleDeck, evidence).within;
  expect(text.slice(paragraph.start, paragraph.end)).toBe(text.split('\n\n')[0]);
});
