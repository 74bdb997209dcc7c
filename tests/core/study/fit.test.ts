import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import type { LogEntry } from '../../../src/core/model.ts';
import { cutOf, fitParameters, mayFit, meanLoss, train } from '../../../src/core/study/fit.ts';
import { DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import type { Step } from '../../../src/core/study/histories.ts';
import { noon, review, today } from './examples.ts';
import { quickForgetter, yearOf } from './learner.ts';

vi.setConfig({ testTimeout: 30_000 });

const now = noon(today);
const year = { now, day: today, current: DEFAULT_PARAMETERS };

/** The steps as the log would hold them. */
function logOf(cards: readonly (readonly Step[])[]): LogEntry[] {
  return cards.flatMap((steps, card) =>
    steps.map(({ at, rating }) => review(today - 365 + at, { cardId: `card-${card}`, rating })),
  );
}

test('parameters are fitted from 400 graded answers on, at most once a week', () => {
  expect(mayFit({ fitTried: null }, 399, today)).toBe(false);
  expect(mayFit({ fitTried: null }, 400, today)).toBe(true);
  expect(mayFit({ fitTried: today - 6 }, 4000, today)).toBe(false);
  expect(mayFit({ fitTried: today - 7 }, 4000, today)).toBe(true);
});

test('too few answers fit nothing', () => {
  const log = logOf(yearOf(quickForgetter, 20, 1));
  expect(log.length).toBeLessThan(400);
  expect(fitParameters({ log, ...year })).toBeNull();
});

test('of a learner who forgets quickly, it learns that', () => {
  const log = logOf(yearOf(quickForgetter, 150, 2));
  const fitted = fitParameters({ log, ...year });
  if (!fitted) throw new Error('Nothing was learned.');
  expect(fitted.reviews).toBe(log.length);
  expect(fitted.after).toBeLessThan(fitted.before);
  expect(fitted.parameters.length).toBe(21);
  expect(fitted.parameters[2]).toBeLessThan(DEFAULT_PARAMETERS[2] ?? 0);
});

test('what predicts the latest fifth no better is not kept', () => {
  const cards = yearOf(quickForgetter, 80, 2);
  // Trained with the latest fifth in view: hard to beat on it.
  const current = train(cards, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
  expect(fitParameters({ log: logOf(cards), ...year, current })).toBeNull();
});

test('the same log gives the same parameters', () => {
  const log = logOf(yearOf(quickForgetter, 60, 3));
  expect(fitParameters({ log: [...log].reverse(), ...year })).toEqual(fitParameters({ log, ...year }));
});

interface Oracle {
  readonly FSRSBindingItem: new (reviews: unknown[]) => unknown;
  readonly FSRSBindingReview: new (rating: number, days: number) => unknown;
  computeParameters(items: unknown[], options: { enableShortTerm: boolean }): Promise<number[]>;
}

/** The optional native optimiser: under its own name, or under that of this machine's build. */
function findOracle(): Oracle | null {
  const require = createRequire(import.meta.url);
  const scope = '@open-spaced-repetition/binding';
  for (const name of [scope, `${scope}-${process.platform}-${process.arch}-gnu`]) {
    try {
      return require(name) as Oracle;
    } catch {
      // Not installed here.
    }
  }
  return null;
}

const oracle = findOracle();

test.skipIf(!oracle)('held-out answers are predicted as well as by the native optimiser of FSRS', async () => {
  if (!oracle) return;
  const cards = yearOf(quickForgetter, 250, 4);
  const cut = cutOf(cards);
  const { FSRSBindingItem: Item, FSRSBindingReview: Review } = oracle;
  const items = cards.flatMap((steps) => {
    const known = steps.filter(({ at }) => at < cut).map(({ rating, elapsed }) => new Review(rating, elapsed));
    return known.slice(1).map((_, index) => new Item(known.slice(0, index + 2)));
  });
  const theirs = await oracle.computeParameters(items, { enableShortTerm: true });
  const ours = train(cards, { from: Number.NEGATIVE_INFINITY, to: cut });
  const heldOut = { from: cut, to: Number.POSITIVE_INFINITY };
  const [mine, native, plain] = [ours, theirs, DEFAULT_PARAMETERS].map((each) => meanLoss(cards, each, heldOut));
  expect(mine).toBeLessThan((native ?? 0) + 0.002);
  expect(native).toBeLessThan(plain ?? 0);
});
