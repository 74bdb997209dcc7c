import { expect, test } from 'vitest';
import type { Card, Question } from '../../../src/core/model.ts';
import { askables } from '../../../src/core/study/askable.ts';
import { byImportance, notCrowded } from '../../../src/core/study/importance.ts';
import { cardOf, question, review, scheduler, today } from './examples.ts';

const list = (questions: readonly Question[], cards: readonly Card[] = []) =>
  askables(questions, new Map(cards.map((card) => [card.id, card])), today);
const facts = (from: readonly { readonly question: Question }[]) => from.map(({ question: { factId } }) => factId);
const known = (factId: string, on: number, interval: number, wrong = false) =>
  cardOf(
    review(on, { cardId: `armistice/${factId}/giver`, factId, interval, chosen: wrong ? 1 : 0, confidence: 'sure' }),
  );

test('due cards come before new ones, new ones before what is not due yet', () => {
  const questions = ['later', 'new', 'due'].map((factId) => question({ factId }));
  const cards = [known('later', today - 2, 40), known('due', today - 9, 9)];
  expect(facts(byImportance(list(questions, cards), today, scheduler))).toEqual(['due', 'new', 'later']);
});

test('of due cards a confident error comes first', () => {
  const questions = ['faded', 'error'].map((factId) => question({ factId }));
  const cards = [known('faded', today - 30, 9), known('error', today - 1, 1, true)];
  expect(facts(byImportance(list(questions, cards), today, scheduler))).toEqual(['error', 'faded']);
});

test('new cards come by salience, equally salient ones always in the same order', () => {
  const questions = ['b', 'a', 'c'].map((factId) => question({ factId, salience: factId === 'c' ? 0.9 : 0.5 }));
  expect(facts(byImportance(list(questions), today, scheduler))).toEqual(['c', 'a', 'b']);
});

test('what is not due comes by how far it is forgotten', () => {
  const questions = ['fresh', 'old'].map((factId) => question({ factId }));
  const cards = [known('fresh', today - 1, 90), known('old', today - 30, 90)];
  expect(facts(byImportance(list(questions, cards), today, scheduler))).toEqual(['old', 'fresh']);
});

test('a third question of one sentence waits until the other sentences had theirs', () => {
  const questions = ['1a', '1b', '1c', '2a'].map((factId) => question({ factId }));
  const order = notCrowded(list(questions), ({ factId }) => factId.slice(0, 1));
  expect(facts(order)).toEqual(['1a', '1b', '2a', '1c']);
});
