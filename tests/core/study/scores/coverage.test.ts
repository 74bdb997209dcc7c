import { expect, test } from 'vitest';
import type { Card } from '../../../../src/core/model.ts';
import { coverage } from '../../../../src/core/study/scores/coverage.ts';
import { cardOf, question, review, today } from '../examples.ts';

const sentences = [0, 100, 200, 300].map((start) => ({ start, end: start + 99 }));
const [first, second, third] = [0, 100, 200].map((start) => question({ factId: `fact-${start}`, start }));
if (!first || !second || !third) throw new Error('There are three questions.');
const questions = [first, second, third];
const fresh = cardOf(review(today, { cardId: first.cardId }));
const firm: Card = { ...cardOf(review(today, { cardId: second.cardId })), memory: { stability: 30, difficulty: 5 } };
const cards = (...list: Card[]) => new Map(list.map((card) => [card.id, card]));

test('sentences are not asked, learning or known; without a question they stay silent', () => {
  const { tints } = coverage(sentences, questions, cards(fresh, firm));
  expect(tints).toEqual(['learning', 'known', 'not-asked', 'silent']);
});

test('the rest is what was never asked, in the article’s order', () => {
  expect(coverage(sentences, [third, second, first], new Map()).rest).toEqual(questions.map(({ cardId }) => cardId));
  expect(coverage(sentences, questions, cards(fresh, firm))).toMatchObject({
    rest: [third.cardId],
    cards: 3,
    asked: 2,
    known: 1,
  });
});

test('a sentence with a known and an unasked card is still being learned', () => {
  const other = question({ factId: 'fact-100', role: 'gift', start: 110 });
  expect(coverage(sentences, [second, other], cards(firm)).tints[1]).toBe('learning');
});

test('evidence that spans two sentences covers both', () => {
  const long = { ...first, evidence: { quote: '', start: 50, end: 150 } };
  expect(coverage(sentences, [long], cards(fresh)).tints).toEqual(['learning', 'learning', 'silent', 'silent']);
});

test('a hidden card is neither asked nor missing', () => {
  expect(coverage(sentences, [first], cards({ ...fresh, hidden: true }))).toMatchObject({ cards: 0, rest: [] });
});
