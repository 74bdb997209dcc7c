import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry, Rating } from '../../../src/core/model.ts';
import { foldCard, foldLog, stepCard } from '../../../src/core/study/fold.ts';
import { createScheduler } from '../../../src/core/study/fsrs.ts';
import { inOrder } from '../../../src/core/study/log.ts';
import { runs } from '../../laws.ts';
import { cardOf, noon, review, scheduler, today } from './examples.ts';

const options = { scheduler, now: noon(today) };

const base = (id: number, day: number, minute: number, card: number) => ({
  id: `id-${id}`,
  at: noon(day) + minute * 60_000,
  offset: 0,
  day,
  cardId: `card-${card}`,
});

/** Entries of three cards over two months, of all kinds; undo entries point anywhere. */
const anyEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    id: fc.nat(60),
    day: fc.integer({ min: today - 60, max: today }),
    minute: fc.nat(600),
    card: fc.nat(2),
    kind: fc.constantFrom('review', 'review', 'review', 'review', 'undo', 'hide', 'unhide', 'rest', 'wake', 'report'),
    rating: fc.constantFrom<Rating | null>(1, 2, 3, null),
    interval: fc.option(fc.integer({ min: 1, max: 365 })),
    target: fc.nat(60),
  })
  .map(({ id, day, minute, card, kind, rating, interval, target }): LogEntry => {
    const common = base(id, day, minute, card);
    const home = { articleId: 'armistice', factId: `fact-${card}` };
    switch (kind) {
      case 'review':
        return review(day, { ...common, rating, interval, chosen: rating === 1 ? 1 : 0 });
      case 'undo':
        return { ...common, kind, target: `id-${target}`, sittingId: null };
      case 'hide':
      case 'unhide':
        return { ...common, kind, ...home };
      case 'rest':
        return { ...common, kind, ...home, until: day + 14 };
      case 'report':
        return { ...common, kind, ...home, questionId: 'q', reason: 'unclear' };
      default:
        return { ...common, ...home, kind: 'wake' };
    }
  });
const anyLog = fc.array(anyEntry, { maxLength: 40 });
const unique = (log: readonly LogEntry[]) => [...new Map(log.map((entry) => [entry.id, entry])).values()];

describe('laws', () => {
  test('folding step by step equals replaying', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const ordered = unique(log)
          .filter((entry) => entry.kind !== 'undo')
          .sort(inOrder);
        const cards = new Map<string, ReturnType<typeof stepCard>>();
        for (const entry of ordered) {
          cards.set(entry.cardId, stepCard(cards.get(entry.cardId) ?? null, entry, scheduler));
        }
        expect(cards).toEqual(foldLog(ordered, options).cards);
      }),
      runs(300),
    );
  });

  test('a card folded alone is the card of the whole log', () => {
    fc.assert(
      fc.property(anyLog, (raw) => {
        const log = unique(raw);
        const { cards } = foldLog(log, options);
        for (const cardId of ['card-0', 'card-1', 'card-2']) {
          const own = log.filter((entry) => entry.cardId === cardId);
          expect(foldCard(own, options)).toEqual(cards.get(cardId) ?? null);
        }
      }),
      runs(300),
    );
  });

  test('merging two logs in any order, with any overlap, gives the same cards', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (one, other) => {
        const merged = foldLog([...one, ...other], options).cards;
        expect(foldLog([...other, ...one], options).cards).toEqual(merged);
        expect(foldLog([...one, ...other, ...one], options).cards).toEqual(merged);
      }),
      runs(300),
    );
  });

  test('answers one a day give the memory that the scheduler gives for the same days', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom<Rating>(1, 2, 3)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(answers, (list) => {
        let day = today - 400;
        let memory = null as ReturnType<typeof scheduler.next> | null;
        const log = list.map(([elapsed, rating]) => {
          memory = scheduler.next(memory, memory ? elapsed : 0, rating);
          day += elapsed;
          return review(day, { rating });
        });
        expect(foldCard(log, options)?.memory).toEqual(memory);
      }),
    );
  });

  test('no log, however broken, is too much', () => {
    const junk = fc.record(
      {
        id: fc.string(),
        at: fc.oneof(fc.double(), fc.constant(noon(today))),
        day: fc.oneof(fc.double(), fc.constant(today)),
        cardId: fc.string(),
        kind: fc.constantFrom('review', 'undo', 'rest', 'hide', 'report', 'nonsense'),
        rating: fc.anything(),
        chosen: fc.anything(),
        key: fc.anything(),
        took: fc.anything(),
        options: fc.array(fc.string()),
        until: fc.anything(),
        target: fc.string(),
      },
      { requiredKeys: ['id', 'at', 'day', 'cardId', 'kind'] },
    );
    fc.assert(
      fc.property(fc.array(junk), (log) => {
        for (const card of foldLog(log as unknown as LogEntry[], options).cards.values()) {
          expect(Number.isNaN(card.memory?.stability ?? 0)).toBe(false);
          expect(Number.isNaN(card.due ?? 0)).toBe(false);
        }
      }),
    );
  });
});

test('only the first answer of a study day moves the schedule, whichever device it was given on', () => {
  const first = review(today, { rating: 1, chosen: 1, at: noon(today) });
  const second = review(today, { rating: 3, at: noon(today) + 1000 });
  expect(cardOf(second, first).memory).toEqual(scheduler.next(null, 0, 1));
  expect(cardOf(second, first).reviews).toBe(1);
});

test('an answer too fast to count still is the first of the day', () => {
  const slip = review(today, { rating: null, ungraded: 'too-fast' });
  const card = cardOf(slip, review(today, { at: noon(today) + 5000 }));
  expect(card.memory).toBeNull();
  expect(card.seen).toBe(today);
});

test('an answer that was taken back never was', () => {
  const wrong = review(today - 1, { rating: 1, chosen: 1 });
  const undo = { ...base(900, today - 1, 1, 0), kind: 'undo', target: wrong.id, sittingId: null } as const;
  const right = review(today - 1, { at: noon(today - 1) + 120_000 });
  expect(cardOf(wrong, { ...undo, cardId: wrong.cardId }, right)).toEqual(cardOf(right));
});

test('an answer can be taken back although the clock was set back in between', () => {
  const answer = review(today);
  const undo = { ...base(901, today - 3, 0, 0), cardId: answer.cardId, target: answer.id } as const;
  expect(foldCard([answer, { ...undo, kind: 'undo', sittingId: null }], options)).toBeNull();
});

test('the interval chosen at the time stands, also under other parameters', () => {
  const log = [review(today - 9, { interval: 7 })];
  const other = createScheduler(0.8);
  expect(foldCard(log, { scheduler: other, now: options.now })?.due).toBe(today - 2);
});

test('an interval chosen without the answers of another device is computed anew', () => {
  const here = review(today - 30, { id: 'a', rating: 1, chosen: 1, interval: 1 });
  const there = review(today - 10, { id: 'b', interval: 2, previous: null });
  const card = cardOf(here, there);
  const memory = scheduler.next(scheduler.next(null, 0, 1), 20, 3);
  expect(card.interval).toBe(scheduler.interval(memory));
});

test.each([0, 5, 2.5, Number.NaN])('an impossible rating of %d does not count and does no harm', (rating) => {
  const log = [review(today - 5), review(today - 1, { rating: rating as Rating })];
  const { cards, trouble } = foldLog(log, options);
  expect(trouble.damaged).toBe(1);
  expect([...cards.values()][0]?.reviews).toBe(1);
});

test('an impossible interval is computed anew', () => {
  for (const interval of [0, -3, 366, 1.5, Number.NaN]) {
    expect(cardOf(review(today - 1, { interval })).interval).toBe(scheduler.interval(scheduler.next(null, 0, 3)));
  }
});

test('entries from the future wait until their time has come', () => {
  const log = [review(today - 5), review(today + 30)];
  const { cards, trouble } = foldLog(log, options);
  expect(trouble.future).toBe(1);
  expect([...cards.values()][0]?.graded?.day).toBe(today - 5);
  expect(foldLog(log, { scheduler, now: noon(today + 30) }).trouble.future).toBe(0);
});

test('a hidden card is not due, and is again when it is shown again', () => {
  const answer = review(today - 5, { interval: 3 });
  const home = { articleId: 'armistice', factId: 'letter', cardId: answer.cardId };
  const hide = { ...base(902, today - 4, 0, 0), ...home, kind: 'hide' } as const;
  const unhide = { ...base(903, today - 3, 0, 0), ...home, kind: 'unhide' } as const;
  expect(cardOf(answer, hide)).toMatchObject({ hidden: true, due: null });
  expect(cardOf(answer, hide, unhide)).toMatchObject({ hidden: false, due: today - 2 });
});

test('a resting card is due when its rest is over, or when it is woken', () => {
  const answer = review(today - 5, { interval: 3 });
  const home = { articleId: 'armistice', factId: 'letter', cardId: answer.cardId };
  const rest = { ...base(904, today - 4, 0, 0), ...home, kind: 'rest', until: today + 10 } as const;
  const wake = { ...base(905, today - 3, 0, 0), ...home, kind: 'wake' } as const;
  expect(cardOf(answer, rest).due).toBe(today + 10);
  expect(cardOf(answer, rest, wake).due).toBe(today - 2);
});

test('a report is about one question, and can be taken back', () => {
  const home = { articleId: 'armistice', factId: 'letter', cardId: 'c' };
  const report = {
    ...base(906, today - 4, 0, 0),
    ...home,
    kind: 'report',
    questionId: 'q',
    reason: 'trivial',
  } as const;
  const taken = { ...base(907, today - 3, 0, 0), ...home, kind: 'unreport', questionId: 'q' } as const;
  expect(cardOf(report).reported).toEqual([{ questionId: 'q', reason: 'trivial' }]);
  expect(cardOf(report, taken).reported).toEqual([]);
});

test('misses and confident errors are remembered', () => {
  const wrong = (day: number) => review(day, { rating: 1, chosen: 2, confidence: 'sure' });
  expect(cardOf(wrong(today - 3), wrong(today - 2))).toMatchObject({ misses: 2, lapses: 1, sureButWrong: true });
  expect(cardOf(wrong(today - 3), review(today - 1)).sureButWrong).toBe(false);
});
