import { expect, test } from 'vitest';
import { askables, isInScope, isMistake, turnOf, withoutSiblings } from '../../../src/core/study/askable.ts';
import { cardOf, option, question, review, today } from './examples.ts';

const cardId = question().cardId;
const only = (...cards: ReturnType<typeof cardOf>[]) => {
  const [first] = askables([question()], new Map(cards.map((card) => [card.id, card])), today);
  if (!first) throw new Error('Nothing can be asked.');
  return first;
};

test('the wordings of a card are one thing to ask, with all their options', () => {
  const wordings = [question({ template: 'who' }), question({ template: 'which', distractors: [option('Wang Yi')] })];
  const [one, ...others] = askables(wordings, new Map(), today);
  expect(others).toEqual([]);
  expect(one?.texts).toContain('Wang Yi');
  expect(one?.texts).toContain('Donald Trump');
});

test('a card is fresh, then due, then ahead of its time', () => {
  expect(turnOf(only(), today)).toBe('fresh');
  expect(turnOf(only(cardOf(review(today - 3, { interval: 3 }))), today)).toBe('due');
  expect(turnOf(only(cardOf(review(today - 3, { interval: 9 }))), today)).toBe('ahead');
  expect(turnOf(only(cardOf(review(today))), today)).toBe('ahead');
});

test('a card answered too fast is fresh tomorrow, not today', () => {
  const slip = (day: number) => cardOf(review(day, { rating: null, ungraded: 'too-fast' }));
  expect(turnOf(only(slip(today)), today)).toBe('ahead');
  expect(turnOf(only(slip(today - 1)), today)).toBe('fresh');
});

test('a card is a mistake until it was three times right', () => {
  const wrong = review(today - 9, { chosen: 1 });
  const rights = [4, 3, 2].map((days) => review(today - days));
  expect(isMistake(only(cardOf(wrong, ...rights.slice(0, 2))))).toBe(true);
  expect(isMistake(only(cardOf(wrong, ...rights)))).toBe(false);
  expect(isMistake(only())).toBe(false);
});

test('a card of the learner’s list is in scope', () => {
  expect(isInScope(only(), { kind: 'cards', cardIds: [cardId] })).toBe(true);
  expect(isInScope(only(), { kind: 'cards', cardIds: [] })).toBe(false);
});

test('of the cards of one fact the first is kept, or the one that was answered today', () => {
  const questions = ['giver', 'gift'].map((role) => question({ role }));
  const list = askables(questions, new Map(), today);
  expect(withoutSiblings(list, new Map(), today).map(({ cardId: id }) => id)).toEqual(['armistice/letter/giver']);
  const answered = new Map([['armistice/letter/gift', cardOf(review(today, { cardId: 'armistice/letter/gift' }))]]);
  const left = withoutSiblings(askables(questions, answered, today), answered, today);
  expect(left.map(({ cardId: id }) => id)).toEqual(['armistice/letter/gift']);
});
