import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, LogEntry, Question, ReportEntry } from '../../../src/core/model.ts';
import { decideAnswer } from '../../../src/core/study/answer.ts';
import { foldCard } from '../../../src/core/study/fold.ts';
import { ALONE } from '../../../src/core/study/level.ts';
import { momentAt } from '../../../src/core/study/study-day.ts';
import { medianTime, present } from '../../../src/core/study/vary.ts';
import { cardOf, noon, option, question, review, scheduler, today } from './examples.ts';

const cardId = 'armistice/letter/giver';
const wordings = ['who', 'which', 'right-pairing', 'whose'].map((template) =>
  question({ template, distractors: ['A', 'B', 'C'].map((name) => option(`${name} of ${template}`)) }),
);

/** Asks the card on so many days in a row and answers as told. */
function study(questions: readonly Question[], days: number, right: boolean) {
  const log: LogEntry[] = [];
  const shown: { question: string; options: readonly string[]; key: number }[] = [];
  let card: Card | null = null;
  for (let day = today - days; day < today; day++) {
    const presented = present(cardId, questions, card, 4, null);
    if (!presented) break;
    shown.push({
      question: presented.question.id,
      options: presented.options.map(({ text }) => text),
      key: presented.key,
    });
    const chosen = right ? presented.key : (presented.key + 1) % presented.options.length;
    const moment = momentAt(noon(day), 0);
    const input = { id: `d${day}`, moment, sittingId: null, presented, chosen, confidence: null, took: 5000 };
    log.push(decideAnswer({ ...input, away: false, repeat: false, card, scheduler, ...ALONE }));
    card = foldCard(log, { scheduler, now: noon(today) });
  }
  return { shown, card };
}

test('every wording is asked before one comes again', () => {
  const { shown } = study(wordings, 12, true);
  for (let round = 0; round < 12; round += 4) {
    expect(new Set(shown.slice(round, round + 4).map(({ question: id }) => id)).size).toBe(4);
  }
});

test('the options never stand as they stood the last time', () => {
  const { shown } = study(wordings.slice(0, 1), 10, true);
  for (const [index, { options }] of shown.entries())
    if (index > 0) expect(options).not.toEqual(shown[index - 1]?.options);
});

test('the same log asks the same question, in the same order', () => {
  expect(study(wordings, 9, true)).toEqual(study([...wordings].reverse(), 9, true));
});

test('the key stands in every place equally often', () => {
  const places = [0, 0, 0, 0];
  for (let index = 0; index < 2000; index++) {
    const shown = present(`a/f${index}/giver`, [question({ articleId: 'a', factId: `f${index}` })], null, 4, null);
    if (shown) places[shown.key] = (places[shown.key] ?? 0) + 1;
  }
  const chiSquare = places.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
  // 3 degrees of freedom, p = 0.001
  expect(chiSquare).toBeLessThan(16.27);
});

test('three options leave out the distractor that was shown last', () => {
  const [who] = wordings;
  if (!who) throw new Error('There is no wording.');
  const first = present(cardId, [who], null, 3, null);
  const options = first?.options.map(({ text }) => text) ?? [];
  expect(options.length).toBe(3);
  const left = who.distractors.find(({ text }) => !options.includes(text));
  const second = present(cardId, [who], cardOf(review(today - 1, { questionId: who.id, options })), 3, null);
  expect(second?.options.map(({ text }) => text)).toContain(left?.text);
});

test('numbers and dates stand in their order', () => {
  const years = [option('1953', 1953), option('1945', 1945), option('1961', 1961)];
  const when = question({ key: option('1950', 1950), distractors: years, ordered: true });
  const shown = present(cardId, [when], null, 4, null);
  expect(shown?.options.map(({ text }) => text)).toEqual(['1945', '1950', '1953', '1961']);
  expect(shown?.key).toBe(1);
});

test('a repeat asks the same question with its options reshuffled', () => {
  const [, which] = wordings;
  if (!which) throw new Error('There is no wording.');
  const before = present(cardId, [which], null, 4, null);
  const options = before?.options.map(({ text }) => text) ?? [];
  const card = cardOf(review(today, { questionId: which.id, options, chosen: 1, rating: 1 }));
  const shown = present(cardId, wordings, card, 4, which.id);
  expect(shown?.question).toBe(which);
  expect(shown?.options.map(({ text }) => text)).not.toEqual(options);
});

test('a card missed five times is asked by the template that missed least', () => {
  const misses = ['who', 'who', 'which', 'who', 'whose'].map((template, index) =>
    review(today - 9 + index, { template, questionId: `${cardId}/${template}`, rating: 1, chosen: 1 }),
  );
  const shown = present(cardId, wordings, cardOf(...misses), 4, null);
  expect(shown?.struggling).toBe(true);
  expect(shown?.question.template).toBe('right-pairing');
  expect(present(cardId, wordings, cardOf(...misses.slice(1)), 4, null)?.struggling).toBe(false);
});

test('a reported question is not asked; with all reported nothing is', () => {
  const report = (questionId: string): ReportEntry => ({
    kind: 'report',
    id: `r-${questionId}`,
    at: noon(today),
    offset: 0,
    day: today,
    cardId,
    articleId: 'armistice',
    factId: 'letter',
    questionId,
    reason: 'unclear',
  });
  const [one, ...others] = wordings.map(({ id }) => id);
  expect(present(cardId, wordings, cardOf(...others.map(report)), 4, null)?.question.id).toBe(one);
  expect(present(cardId, wordings, cardOf(...wordings.map(({ id }) => report(id))), 4, null)).toBeNull();
  expect(present('gone', wordings, null, 4, null)).toBeNull();
});

test('the key is always among the options, once', () => {
  fc.assert(
    fc.property(fc.constantFrom<3 | 4>(3, 4), fc.nat(), fc.boolean(), (count, at, ordered) => {
      const card = { ...cardOf(review(today)), at };
      const shown = present(cardId, [question({ ordered })], card, count, null);
      return shown?.options.length === count && shown.options[shown.key]?.text === 'Sergei Shoigu';
    }),
  );
});

test('the median is of the answers to the question, else of the card, else unknown', () => {
  const took = (ms: number, questionId = 'q') => review(today - 20 + ms / 1000, { took: ms, questionId });
  const card = cardOf(took(3000), took(9000), took(4000), took(6000), took(1000, 'other'));
  expect(medianTime(card, 'q')).toBe(5000);
  expect(medianTime(card, 'other')).toBe(1000);
  expect(medianTime(card, 'new')).toBe(4000);
  expect(medianTime(null, 'q')).toBeNull();
});
