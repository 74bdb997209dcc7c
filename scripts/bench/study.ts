/** What a year of studying is like under our rating, under plain right and wrong, and under an oracle that sees into the learner's head. */

import type { Memory, Rating } from '../../src/core/model.ts';
import { createScheduler } from '../../src/core/study/fsrs.ts';
import { levelInterval } from '../../src/core/study/level.ts';
import { rate } from '../../src/core/study/rate.ts';
import type { Bench } from './bench.ts';
import { createLearner, type Given } from './learner.ts';

const CARDS = 600;
const DAYS = 365;
const SEEDS = 12;
/** New cards a day, as in the default settings. */
const NEW = 20;

export interface Policy {
  readonly name: string;
  rate(given: Given, predicted: number | null): Rating;
}

export const POLICIES = {
  ours: { name: 'our table', rate: ({ right, confidence }, predicted) => rate({ right, confidence, predicted }) },
  plain: { name: 'plain right and wrong', rate: ({ right }) => (right ? 3 : 1) },
  oracle: { name: 'an oracle', rate: ({ recalled }) => (recalled ? 3 : 1) },
} as const satisfies Record<string, Policy>;

export interface Year {
  readonly reviewsPerCard: number;
  /** Share of known cards truly recalled when asked. */
  readonly recall: number;
  /** Mean distance of predicted from true recall, over all known cards at the end of every tenth day. */
  readonly trackerError: number;
}

/** One learner's year. The same seed gives every policy the same learner. */
export function simulate(policy: Policy, seed: number, cards = CARDS, days = DAYS): Year {
  const learner = createLearner(seed);
  const scheduler = createScheduler();
  const deck = Array.from({ length: cards }, (_, index) => ({
    id: `${seed}/${index}`,
    begins: Math.floor(index / NEW),
    truth: null as Memory | null,
    belief: null as Memory | null,
    last: 0,
    due: Math.floor(index / NEW),
  }));
  const load = new Map<number, number>();
  let [reviews, known, recalled, distance, judged] = [0, 0, 0, 0, 0];
  for (let day = 0; day < days; day++) {
    for (const card of deck) {
      if (card.due !== day) continue;
      const elapsed = day - card.last;
      const given = learner.answer(learner.recall(card.truth, elapsed));
      const predicted = card.belief ? scheduler.recall(card.belief, elapsed) : null;
      reviews++;
      if (card.truth) known++;
      if (card.truth && given.recalled) recalled++;
      card.truth = learner.learn(card.truth, elapsed, given.recalled);
      card.belief = scheduler.next(card.belief, elapsed, policy.rate(given, predicted));
      const surroundings = { load: (at: number) => load.get(at) ?? 0, siblings: [] };
      card.due = day + levelInterval(card.id, scheduler.interval(card.belief), day, surroundings);
      card.last = day;
      load.set(card.due, (load.get(card.due) ?? 0) + 1);
    }
    if (day % 10 !== 9) continue;
    for (const { truth, belief, last } of deck) {
      if (!truth || !belief) continue;
      distance += Math.abs(learner.recall(truth, day + 1 - last) - scheduler.recall(belief, day + 1 - last));
      judged++;
    }
  }
  return {
    reviewsPerCard: (reviews / cards) * (365 / days),
    recall: recalled / known,
    trackerError: distance / judged,
  };
}

/** The mean of several learners' years. */
export function average(policy: Policy, seeds = SEEDS, cards = CARDS, days = DAYS): Year {
  const years = Array.from({ length: seeds }, (_, seed) => simulate(policy, seed, cards, days));
  const mean = (of: (year: Year) => number) => years.reduce((sum, year) => sum + of(year), 0) / years.length;
  return {
    reviewsPerCard: mean((year) => year.reviewsPerCard),
    recall: mean((year) => year.recall),
    trackerError: mean((year) => year.trackerError),
  };
}

export const study: Bench = {
  name: 'study',
  async run() {
    const [ours, plain, oracle] = [average(POLICIES.ours), average(POLICIES.plain), average(POLICIES.oracle)];
    const told = ({ reviewsPerCard, recall, trackerError }: Year) =>
      `${reviewsPerCard.toFixed(1)} reviews a card, true recall ${recall.toFixed(3)}, tracker error ${trackerError.toFixed(3)}`;
    return [
      {
        what: `a year of ${CARDS} cards, ${SEEDS} learners, tracker error`,
        value: told(ours),
        baseline: `right and wrong alone (${told(plain)})`,
        ratio: ours.trackerError / plain.trackerError,
        limit: { most: 1 },
      },
      {
        what: 'the same, tracker error',
        value: told(ours),
        baseline: `an oracle (${told(oracle)})`,
        ratio: ours.trackerError / oracle.trackerError,
      },
    ];
  },
};
