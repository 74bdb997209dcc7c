import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/model.ts';
import { type AnswerInput, decideAnswer, decideRemark, decideUndo } from '../../../src/core/study/answer.ts';
import { foldCard } from '../../../src/core/study/fold.ts';
import { ALONE, levelInterval } from '../../../src/core/study/level.ts';
import { momentAt } from '../../../src/core/study/study-day.ts';
import { present } from '../../../src/core/study/vary.ts';
import { cardOf, noon, question, review, scheduler, today } from './examples.ts';

const asked = question();

function input(card: Card | null, like: Partial<AnswerInput> = {}): AnswerInput {
  const presented = present(asked.cardId, [asked], card, 4, null);
  if (!presented) throw new Error('Nothing is asked.');
  return {
    id: 'new',
    moment: momentAt(noon(today), 60),
    sittingId: 'sitting-1',
    presented,
    chosen: presented.key,
    confidence: 'sure',
    took: 7000,
    away: false,
    repeat: false,
    card,
    scheduler,
    ...ALONE,
    ...like,
  };
}

test('the entry says what was done: question, options as shown, choice, confidence, time, offset', () => {
  const given = input(null, { chosen: null, confidence: null });
  const entry = decideAnswer(given);
  expect(entry).toMatchObject({
    kind: 'review',
    at: noon(today),
    offset: 60,
    day: today,
    questionId: asked.id,
    chosen: null,
    key: given.presented.key,
    took: 7000,
    rating: 1,
    predicted: null,
    previous: null,
    algorithm: { name: 'FSRS-6' },
  });
  expect(entry.options).toEqual(given.presented.options.map(({ text }) => text));
});

test('the card that follows is due when the entry says', () => {
  const before = cardOf(review(today - 20), review(today - 15));
  const load = (day: number) => day % 3;
  const entry = decideAnswer(input(before, { load }));
  const memory = scheduler.next(before.memory, 15, 3);
  expect(entry.predicted).toBeCloseTo(scheduler.recall(before.memory ?? memory, 15), 9);
  expect(entry.interval).toBe(levelInterval(asked.cardId, scheduler.interval(memory), today, { load, siblings: [] }));
  const log = [review(today - 20, { id: 'a' }), review(today - 15, { id: 'b' })];
  const known = foldCard(log, { scheduler, now: noon(today) });
  const after = foldCard([...log, decideAnswer(input(known, { load }))], { scheduler, now: noon(today) });
  expect(after?.due).toBe(today + (entry.interval ?? 0));
});

test('a second answer on the same day is logged and moves nothing', () => {
  const card = cardOf(review(today));
  const entry = decideAnswer(input(card));
  expect(entry).toMatchObject({ rating: null, ungraded: 'not-first-today', interval: null });
});

test('an answer after the clock was set back counts as the same day', () => {
  const card = cardOf(review(today + 5));
  expect(decideAnswer(input(card)).ungraded).toBe('not-first-today');
});

test('a repeat is practice', () => {
  expect(decideAnswer(input(cardOf(review(today)), { repeat: true })).ungraded).toBe('repeat');
});

test('the median of this very question decides what is too fast', () => {
  const slow = cardOf(review(today - 3, { questionId: asked.id, took: 60_000 }));
  expect(decideAnswer(input(slow, { took: 5000 })).ungraded).toBe('too-fast');
  expect(decideAnswer(input(null, { took: 5000 })).ungraded).toBeNull();
});

test('undo points at the answer and its sitting', () => {
  const target = review(today);
  expect(decideUndo('u', momentAt(noon(today) + 5, 0), target)).toMatchObject({
    kind: 'undo',
    target: target.id,
    cardId: target.cardId,
    sittingId: 'sitting-1',
  });
});

describe('remarks', () => {
  const moment = momentAt(noon(today), 0);
  const fold = (remark: Parameters<typeof decideRemark>[3]) =>
    foldCard([review(today - 1), decideRemark('r', moment, asked, remark)], { scheduler, now: noon(today) });

  test('hiding, resting and reporting show in the card', () => {
    expect(fold({ kind: 'hide' })?.hidden).toBe(true);
    expect(fold({ kind: 'rest', days: 14 })?.restUntil).toBe(today + 14);
    expect(fold({ kind: 'report', questionId: 'q', reason: 'trivial' })?.reported.length).toBe(1);
  });

  test('each can be taken back', () => {
    const back = (first: Parameters<typeof decideRemark>[3], then: Parameters<typeof decideRemark>[3]) =>
      cardOf(
        review(today - 1),
        decideRemark('1', moment, asked, first),
        decideRemark('2', momentAt(noon(today) + 1, 0), asked, then),
      );
    expect(back({ kind: 'hide' }, { kind: 'unhide' }).hidden).toBe(false);
    expect(back({ kind: 'rest', days: 14 }, { kind: 'wake' }).restUntil).toBeNull();
    const report = { kind: 'report', questionId: 'q', reason: 'trivial' } as const;
    expect(back(report, { kind: 'unreport', questionId: 'q' }).reported).toEqual([]);
  });
});
