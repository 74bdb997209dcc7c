import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewEntry, Scope, UndoEntry } from '../../../src/core/model.ts';
import { leaveSitting, progressOf, startSitting, updateSitting } from '../../../src/core/study/sitting.ts';
import { momentAt } from '../../../src/core/study/study-day.ts';
import { noon, review, today } from './examples.ts';

const scope: Scope = { kind: 'due' };
const planned = Array.from({ length: 10 }, (_, index) => `card-${index}`);
const sitting = startSitting('sitting-1', momentAt(noon(today), 0), scope, { cards: planned }, ['armistice']);

function answer(cardId: string, minute: number, right: boolean, like: Partial<ReviewEntry> = {}): ReviewEntry {
  return review(today, { cardId, at: noon(today) + minute * 60_000, chosen: right ? 0 : 1, ...like });
}

function undo(target: ReviewEntry, minute: number): UndoEntry {
  const at = noon(today) + minute * 60_000;
  const { cardId, id, sittingId } = target;
  return { kind: 'undo', id: `undo-${id}`, at, offset: 0, day: today, cardId, target: id, sittingId };
}

/** Answers what is asked until the end, or a number of times; `isRight` by how often the card was asked. */
function play(isRight: (cardId: string, times: number) => boolean, most = 200): ReviewEntry[] {
  const entries: ReviewEntry[] = [];
  const times = new Map<string, number>();
  for (let minute = 0; minute < most; minute++) {
    const { next } = progressOf(sitting, entries);
    if (!next) break;
    const nth = (times.get(next.cardId) ?? 0) + 1;
    times.set(next.cardId, nth);
    entries.push(answer(next.cardId, minute, isRight(next.cardId, nth)));
  }
  return entries;
}

test('a sitting asks its plan in order', () => {
  expect(play(() => true).map(({ cardId }) => cardId)).toEqual(planned);
});

test('a miss is asked again after three to five others', () => {
  for (const missed of ['card-0', 'card-2', 'card-4']) {
    const asked = play((cardId, times) => cardId !== missed || times > 1).map(({ cardId }) => cardId);
    const [first = 0, second = 0] = asked.flatMap((cardId, index) => (cardId === missed ? [index] : []));
    expect(second - first - 1).toBeGreaterThanOrEqual(3);
    expect(second - first - 1).toBeLessThanOrEqual(5);
    expect(asked.length).toBe(11);
  }
});

test('a miss is asked until it is once right, and no more', () => {
  const asked = play((cardId, times) => cardId !== 'card-3' || times === 4);
  expect(asked.filter(({ cardId }) => cardId === 'card-3').length).toBe(4);
});

test('a miss of the last question is asked again although no others are left', () => {
  const asked = play((cardId, times) => cardId !== 'card-9' || times > 1);
  expect(asked.at(-1)?.cardId).toBe('card-9');
});

test('a repeat asks the question that was missed', () => {
  const entries = [answer('card-0', 0, false, { questionId: 'q-0' })];
  for (let minute = 1; ; minute++) {
    const { next } = progressOf(sitting, entries);
    if (next?.repeat) {
      expect(next).toEqual({ cardId: 'card-0', repeat: true, again: 'q-0' });
      break;
    }
    entries.push(answer(next?.cardId ?? '', minute, true));
  }
});

test('repeats do not count', () => {
  const entries = play((cardId, times) => cardId !== 'card-3' || times > 2);
  expect(progressOf(sitting, entries)).toMatchObject({ next: null, asked: 10, right: 9, total: 10 });
});

test('a sitting killed at any point resumes at the next question', () => {
  const whole = play((cardId, times) => !['card-1', 'card-6'].includes(cardId) || times > 1);
  for (let saved = 0; saved < whole.length; saved++) {
    expect(progressOf(sitting, whole.slice(0, saved)).next?.cardId).toBe(whole[saved]?.cardId);
  }
});

test('the order in which entries are read from disk does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.gen(), (rights, gen) => {
      const entries = play((_cardId, times) => times > 2 || (rights.pop() ?? true), 15);
      const shuffled = [...entries].sort(() => gen(fc.integer, { min: -1, max: 1 }));
      expect(progressOf(sitting, shuffled)).toEqual(progressOf(sitting, entries));
    }),
    { numRuns: 50 },
  );
});

describe('undo', () => {
  test('brings the question back', () => {
    const first = answer('card-0', 0, false);
    const progress = progressOf(sitting, [first, undo(first, 1)]);
    expect(progress).toMatchObject({ next: { cardId: 'card-0', repeat: false }, asked: 0, last: null });
  });

  test('of the last answer opens the finished sitting again', () => {
    const entries = play(() => true);
    const finished = updateSitting(sitting, entries, noon(today) + 1);
    expect(finished).toMatchObject({ endedAt: noon(today) + 1, asked: 10, right: 10, chance: 2.5 });
    const { last } = progressOf(finished, entries);
    if (!last) throw new Error('There is nothing to take back.');
    const reopened = updateSitting(finished, [...entries, undo(last, 20)], noon(today) + 2);
    expect(reopened).toMatchObject({ endedAt: null, asked: 9, right: 9 });
  });

  test('of a miss that was practised since brings the question back, and the practice does not stand for it', () => {
    const missed = answer('card-0', 0, false);
    const others = ['card-1', 'card-2', 'card-3', 'card-4', 'card-5'].map((id, index) => answer(id, 1 + index, true));
    const practice = answer('card-0', 9, true, { rating: null, ungraded: 'repeat' });
    const entries = [missed, ...others, practice, undo(missed, 10)];
    expect(progressOf(sitting, entries)).toMatchObject({
      next: { cardId: 'card-0', repeat: false },
      asked: 5,
      total: 10,
    });
    expect(updateSitting(sitting, entries, 0)).toMatchObject({ asked: 5, right: 5 });
  });

  test('answer by answer, back to the beginning', () => {
    const entries: (ReviewEntry | UndoEntry)[] = play((_cardId, times) => times > 1, 8);
    for (let back = 0; back < 8; back++) {
      const { last } = progressOf(sitting, entries);
      if (last) entries.push(undo(last, 100 + back));
    }
    expect(progressOf(sitting, entries)).toMatchObject({ asked: 0, last: null, next: { cardId: 'card-0' } });
  });
});

test('hidden and resting cards are passed over and not counted', () => {
  const gone = new Set(['card-0', 'card-5']);
  const progress = progressOf(sitting, [], gone);
  expect(progress).toMatchObject({ next: { cardId: 'card-1' }, total: 8 });
});

test('an answer from another sitting does not count, nor one from a second tab', () => {
  const foreign = answer('card-0', 0, true, { sittingId: 'other' });
  const twice = [answer('card-0', 1, true), answer('card-0', 2, false)];
  expect(progressOf(sitting, [foreign])).toMatchObject({ asked: 0 });
  expect(progressOf(sitting, twice)).toMatchObject({ asked: 1, right: 1, next: { cardId: 'card-1' } });
});

test('a sitting that was left is not resumed', () => {
  expect(leaveSitting(sitting, 5).endedAt).toBe(5);
  expect(leaveSitting({ ...sitting, endedAt: 3 }, 5).endedAt).toBe(3);
});
