/**
 * A learner for simulations: what they truly remember, what they answer, and how sure they say to be.
 *
 * Memory. Each learner forgets by FSRS-6 with parameters of their own, drawn around the published ones (first stabilities, growth and decay vary by a
 * third or so, about as among real users), which the scheduler does not know. True recall strengthens the memory as *good* does, a failure as
 * *again* does; feedback is always shown, so a lucky guess teaches as much as a failure. On first encounter, having read the article, the learner knows six facts of ten.
 *
 * Answers. A recalled fact is answered right, but for one slip of the finger in fifty. Otherwise one time in seven a wrong memory is taken for
 * the right one; one time in five the learner says “I don't know”; else it is a guess among three or four options, of which half the time one is ruled out.
 *
 * Confidence. The surer the memory, the surer the word: recalled facts are *sure* in 60 to 95 % by how well they are remembered, else *think so*, seldom
 * *guess*; guesses are called *guess* three times of four; wrong memories are mostly *sure*. Each learner leans to one side: some never admit a guess.
 */

import type { Confidence, Memory } from '../../src/core/model.ts';
import { createScheduler, DEFAULT_PARAMETERS, type Scheduler } from '../../src/core/study/fsrs.ts';

export interface Given {
  /** What nobody but the simulation knows. */
  readonly recalled: boolean;
  readonly right: boolean;
  /** Null with “I don't know”. */
  readonly confidence: Confidence | null;
}

export interface Learner {
  /** The truth about a memory after so many days: the chance of recalling it; of null, on first encounter. */
  recall(memory: Memory | null, elapsed: number): number;
  answer(recall: number): Given;
  /** The memory after an answer and its feedback. */
  learn(memory: Memory | null, elapsed: number, recalled: boolean): Memory;
}

const KNOWN_AT_FIRST = 0.6;
const SLIP = 0.02;
const WRONG_MEMORY = 1 / 7;
const DONT_KNOW = 0.2;
const RULED_OUT = 0.5;
const THREE_OPTIONS = 0.3;

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function createLearner(seed: number): Learner {
  const chance = createChance(seed * 7919 + 1);
  const truth = createTruth(chance);
  // Below 0: rather says guess; above 0: rather says sure.
  const boldness = (chance() - 0.5) * 0.3;
  const say = (sure: number, think: number): Confidence => {
    const said = chance() - boldness;
    return said < sure ? 'sure' : said < sure + think ? 'think' : 'guess';
  };
  return {
    recall: (memory, elapsed) => (memory ? truth.recall(memory, elapsed) : KNOWN_AT_FIRST),
    answer(recall) {
      if (chance() < recall)
        return { recalled: true, right: chance() >= SLIP, confidence: say(0.6 + 0.35 * recall ** 2, 0.3) };
      if (chance() < WRONG_MEMORY) return { recalled: false, right: false, confidence: say(0.6, 0.3) };
      if (chance() < DONT_KNOW) return { recalled: false, right: false, confidence: null };
      const options = (chance() < THREE_OPTIONS ? 3 : 4) - (chance() < RULED_OUT ? 1 : 0);
      return { recalled: false, right: chance() < 1 / options, confidence: say(0.05, 0.2) };
    },
    learn: (memory, elapsed, recalled) => truth.next(memory, elapsed, recalled ? 3 : 1),
  };
}

/** FSRS-6 with parameters around the published ones. */
function createTruth(chance: () => number): Scheduler {
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const speed = Math.exp(0.35 * normal());
  const growth = 0.15 * normal();
  const decay = Math.exp(0.25 * normal());
  const parameters = DEFAULT_PARAMETERS.map((value, index) => {
    if (index < 4) return value * speed;
    if (index === 8) return value + growth;
    return index === 20 ? Math.min(0.8, Math.max(0.1, value * decay)) : value;
  });
  return createScheduler(0.9, parameters);
}
