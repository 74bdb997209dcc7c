import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test, vi } from 'vitest';
import { createChance } from '../../scripts/bench/learner.ts';
import type { Card, LogEntry, Moment, Sitting } from '../../src/core/model.ts';
import { decideAnswer, decideUndo } from '../../src/core/study/answer.ts';
import { DEFAULT_SETTINGS } from '../../src/core/study/default-settings.ts';
import { fingerprint, foldCard, foldLog } from '../../src/core/study/fold.ts';
import { createScheduler } from '../../src/core/study/fsrs.ts';
import { doneToday, planSitting } from '../../src/core/study/queue.ts';
import { progressOf, startSitting, updateSitting } from '../../src/core/study/sitting.ts';
import { momentAt, offsetIn } from '../../src/core/study/study-day.ts';
import { present } from '../../src/core/study/vary.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard, Storage } from '../../src/storage/storage.ts';
import { question } from '../core/study/examples.ts';
import { createTexts } from './texts.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const scheduler = createScheduler();
const texts = createTexts();
const questions = ['armistice', 'bridge'].flatMap((articleId) =>
  Array.from({ length: 25 }, (_, fact) =>
    ['who', 'what'].flatMap((template, role) =>
      ['1', '2'].map((wording) =>
        question({
          articleId,
          factId: `fact-${fact}`,
          role: `role-${role}`,
          template,
          id: `${articleId}-${fact}-${role}-${wording}`,
          start: fact * 100,
        }),
      ),
    ),
  ).flat(),
);

interface Day {
  readonly moment: Moment;
  readonly answered: readonly string[];
  readonly fresh: number;
}

/** A month from mid-October, at eight in the evening: Berlin, where the clocks change, and Tokyo from the 20th day on. */
function evening(day: number): Moment {
  const zone = day < 20 ? 'Europe/Berlin' : 'Asia/Tokyo';
  const noon = Date.UTC(2026, 9, 12 + day, 12);
  const at = noon + (20 - 12) * 3_600_000 - offsetIn(zone, noon) * 60_000;
  return momentAt(at, offsetIn(zone, at));
}

const days: Day[] = [];
let storage: Storage;
let killed = 0;
let takenBack = 0;

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  storage = (await openStorage({ texts })).storage;
  const chance = createChance(11);
  for (let day = 0; day < 30; day++) {
    const start = evening(day);
    const fold: FoldCard = (entries) => foldCard(entries, { scheduler, now: start.at });
    const cards = new Map((await storage.allCards()).map((card) => [card.id, card]));
    const load = await storage.dueLoad(start.day, start.day + 400);
    const plan = planSitting(questions, cards, {
      scope: day % 10 === 0 ? { kind: 'article', articleId: day === 0 ? 'armistice' : 'bridge' } : { kind: 'due' },
      length: null,
      settings: DEFAULT_SETTINGS,
      scheduler,
      day: start.day,
      studied: days.map(({ moment }) => moment.day),
      today: doneToday(await storage.logSince(start.at - 86_400_000), start.day),
    });
    let sitting: Sitting = startSitting(`sitting-${day}`, start, { kind: 'due' }, plan, []);
    await storage.putSitting(sitting);
    for (let turn = 0; turn < 500; turn++) {
      if (day === 9 && turn === 5) {
        // Killed: nothing is left but what is on disk.
        storage = (await openStorage({ texts })).storage;
        sitting = (await storage.sitting(sitting.id)) ?? sitting;
        killed++;
      }
      const entries = await storage.logOfSitting(sitting.id);
      const { next, last } = progressOf(sitting, entries);
      const moment = momentAt(start.at + turn * 15_000, start.offset);
      const save = async (entry: LogEntry) => {
        sitting = updateSitting(sitting, [...entries, entry], moment.at);
        await storage.remember({ entries: [entry], sitting, fold });
      };
      if (day === 14 && !next && last && takenBack === 0) {
        await save(decideUndo(`undo-${day}`, moment, last));
        takenBack++;
        continue;
      }
      if (!next) break;
      const card: Card | null = (await storage.cards([next.cardId])).get(next.cardId) ?? null;
      const presented = present(next.cardId, questions, card, 4, next.again);
      if (!presented) throw new Error(`${next.cardId} has nothing to ask.`);
      const isRight = chance() < 0.85;
      await save(
        decideAnswer({
          id: `${day}-${turn}`,
          moment,
          sittingId: sitting.id,
          presented,
          chosen: isRight ? presented.key : (presented.key + 1) % presented.options.length,
          confidence: chance() < 0.7 ? 'sure' : 'think',
          took: 3000 + 5000 * chance(),
          away: false,
          repeat: next.repeat,
          card,
          scheduler,
          load: (at) => load.get(at) ?? 0,
          siblings: [],
        }),
      );
    }
    days.push({ moment: start, answered: plan.cards, fresh: plan.fresh });
  }
});

test('every evening is a study day of its own, through the change of clocks and a flight', () => {
  const numbers = days.map(({ moment }) => moment.day);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
});

test('no day brings more than twenty new cards, nor two cards of one fact', () => {
  for (const { answered, fresh } of days) {
    expect(fresh).toBeLessThanOrEqual(20);
    const facts = answered.map((id) => id.split('/').slice(0, 2).join('/'));
    expect(new Set(facts).size).toBe(facts.length);
  }
});

test('every card was met, and reviewed again', async () => {
  const cards = await storage.allCards();
  expect(cards.length).toBeGreaterThan(80);
  expect(cards.filter(({ reviews }) => reviews > 1).length).toBeGreaterThan(60);
});

test('every sitting came to its end, also the one that was killed', async () => {
  expect(killed).toBe(1);
  const sittings = await storage.sittings(100);
  expect(sittings.length).toBe(30);
  for (const { endedAt, asked, plan } of sittings) {
    expect(endedAt).not.toBeNull();
    expect(asked).toBe(plan.length);
  }
});

test('the answer that was taken back is in the log and does not count', async () => {
  expect(takenBack).toBe(1);
  const log = await storage.wholeLog();
  const undo = log.find(({ kind }) => kind === 'undo');
  expect(undo?.kind === 'undo' && log.some(({ id }) => id === undo.target)).toBe(true);
});

test('the cards on disk are the cards that the log makes, answer by answer or folded anew', async () => {
  const now = evening(30).at;
  const cards = new Map((await storage.allCards()).map((card) => [card.id, card]));
  expect(foldLog(await storage.wholeLog(), { scheduler, now }).cards).toEqual(cards);
  await storage.refold((entries) => foldCard(entries, { scheduler, now }), fingerprint(scheduler), now);
  expect(new Map((await storage.allCards()).map((card) => [card.id, card]))).toEqual(cards);
});

test('the interval that was chosen at each answer is the one that the card keeps', async () => {
  const log = new Map((await storage.wholeLog()).map((entry) => [entry.id, entry]));
  for (const { graded, interval } of await storage.allCards()) {
    const entry = graded && log.get(graded.id);
    expect(entry?.kind === 'review' && entry.interval).toBe(interval);
  }
});
