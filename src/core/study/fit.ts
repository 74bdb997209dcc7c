/** Learns how this very learner forgets, and keeps it only where it predicts better. */

import { clipParameters } from 'ts-fsrs';
import type { Fitted, LogEntry, Settings } from '../model.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import { histories, type Step } from './histories.ts';
import { lossOf, type Window } from './loss.ts';
import { PARAMETERS } from './memory-steps.ts';

/** Graded answers below which parameters say more about chance than about the learner. */
export const ENOUGH_REVIEWS = 400;
/** Study days between two attempts. */
const WEEK = 7;
/** The latest share of answers, by time, that the new parameters must predict better than the old. */
const HELD_OUT = 0.2;

/** How far parameters lie from the defaults among learners (standard deviations, after fsrs-rs): few answers move them little. */
const SPREAD = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
  0.14, 0.27,
];

/** Adam (Kingma & Ba 2015), full batch: no dice, the same log gives the same parameters. */
const STEPS = 60;
const RATE = 0.1;
const [MOMENTUM, SCALE] = [0.9, 0.99];

/** True when an attempt is worth its time. @param graded how many graded answers there are */
export function mayFit({ fitTried }: Pick<Settings, 'fitTried'>, graded: number, day: number): boolean {
  return graded >= ENOUGH_REVIEWS && (fitTried === null || day - fitTried >= WEEK);
}

export interface FitInput {
  readonly log: Iterable<LogEntry>;
  /** ms */
  readonly now: number;
  readonly day: number;
  /** In use until now: what the new ones must beat. */
  readonly current: readonly number[];
}

/** @returns the new parameters, or null when there are too few answers or the latest fifth is not predicted better; takes about a second for 10,000 */
export function fitParameters({ log, now, day, current }: FitInput): Fitted | null {
  const cards = [...histories(log, now).values()];
  const reviews = cards.reduce((sum, steps) => sum + steps.length, 0);
  if (reviews < ENOUGH_REVIEWS) return null;
  const cut = cutOf(cards);
  const parameters = train(cards, { from: Number.NEGATIVE_INFINITY, to: cut });
  const [before, after] = [current, parameters].map((each) =>
    meanLoss(cards, each, { from: cut, to: Number.POSITIVE_INFINITY }),
  );
  return before !== undefined && after !== undefined && after < before
    ? { parameters, reviews, day, before, after }
    : null;
}

/** Mean log loss of parameters over the answers in a window; NaN when there are none. */
export function meanLoss(cards: Iterable<readonly Step[]>, parameters: readonly number[], window: Window): number {
  const { total, answers } = lossOf(cards, Float64Array.from(parameters), window);
  return total / answers;
}

/** The time from which answers are held out. */
export function cutOf(cards: Iterable<readonly Step[]>): number {
  const times = [...cards].flatMap((steps) => steps.slice(1).map(({ at }) => at)).sort((one, other) => one - other);
  return times[Math.floor(times.length * (1 - HELD_OUT))] ?? Number.POSITIVE_INFINITY;
}

/** The most likely parameters, given the answers in the window and how parameters are spread among learners. */
export function train(cards: readonly (readonly Step[])[], window: Window): readonly number[] {
  const origin = Float64Array.from(DEFAULT_PARAMETERS);
  let parameters = origin;
  const z = new Float64Array(PARAMETERS);
  const [first, second] = [new Float64Array(PARAMETERS), new Float64Array(PARAMETERS)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(PARAMETERS);
    const { answers } = lossOf(cards, parameters, window, gradient);
    if (answers === 0) break;
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * step) / STEPS));
    for (let i = 0; i < PARAMETERS; i++) {
      const spread = SPREAD[i] ?? 1;
      const slope = ((gradient[i] ?? 0) * spread + (z[i] ?? 0)) / answers;
      first[i] = MOMENTUM * (first[i] ?? 0) + (1 - MOMENTUM) * slope;
      second[i] = SCALE * (second[i] ?? 0) + (1 - SCALE) * slope ** 2;
      const mean = (first[i] ?? 0) / (1 - MOMENTUM ** step);
      const power = (second[i] ?? 0) / (1 - SCALE ** step);
      z[i] = (z[i] ?? 0) - (rate * mean) / (Math.sqrt(power) + 1e-8);
    }
    const moved = clipParameters([...origin.map((value, i) => value + (SPREAD[i] ?? 1) * (z[i] ?? 0))], 0);
    parameters = Float64Array.from(moved);
    // What was clipped starts from its bound, not from beyond it.
    for (let i = 0; i < PARAMETERS; i++) z[i] = ((parameters[i] ?? 0) - (origin[i] ?? 0)) / (SPREAD[i] ?? 1);
  }
  return [...parameters];
}
