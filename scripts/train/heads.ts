/** The three things that the reader learns from a sentence: every word's tag, its head, and the label of that arc. */

import { bend, masked, scaled, surprise } from './elementwise.ts';
import { allocate, mark, multiply, release, transpose } from './matrix.ts';
import type { Example } from './network.ts';
import type { Weights } from './weights.ts';

const at = (array: ArrayLike<number>, index: number) => array[index] as number;

/** What the tags cost; adds to the gradient of `rows`. */
export function learnTags(
  weights: Weights,
  examples: readonly Example[],
  rows: Float32Array,
  gradient: Float32Array,
  time: number,
): number {
  const { tags, hidden } = weights.sizes;
  const batch = examples.length;
  const scores = weights.dense('tag', rows, time * batch, hidden * 2, tags);
  let loss = 0;
  examples.forEach((example, b) => {
    for (let t = 0; t < time; t++) loss += surprise(scores, (t * batch + b) * tags, tags, at(example.tags, t));
  });
  weights.denseBackward('tag', rows, scores, gradient, [time * batch, hidden * 2, tags]);
  return loss;
}

/** What the heads cost; `share` of the numbers is dropped. */
export function learnArcs(
  weights: Weights,
  examples: readonly Example[],
  rows: Float32Array,
  gradient: Float32Array,
  time: number,
  share: number,
): number {
  const { arc: a, hidden } = weights.sizes;
  const batch = examples.length;
  const count = time * batch;
  const dependents = weights.dense('arc dependent', rows, count, hidden * 2, a);
  const heads = weights.dense('arc head', rows, count, hidden * 2, a);
  const masks = [weights.mask(batch, a, share), weights.mask(batch, a, share)] as const;
  const slopes = [bend(dependents), bend(heads)] as const;
  masked(dependents, masks[0], batch, a);
  masked(heads, masks[1], batch, a);
  const turned = weights.dense('arc pair', dependents, count, a, a);
  const turnedGradient = allocate(count * a);
  const headsGradient = allocate(count * a);
  const root = weights.parameter('arc root');
  // The heads of one sentence, the root first, padded to what the kernel takes at a time.
  const width = Math.ceil((time + 1) / 8) * 8;
  let loss = 0;
  examples.forEach((example, b) => {
    const start = mark();
    const row = (t: number) => (t * batch + b) * a;
    const above = allocate(width * a);
    const below = allocate(time * a);
    above.set(root.value);
    for (let t = 0; t < time; t++) {
      above.set(heads.subarray(row(t), row(t) + a), (t + 1) * a);
      below.set(turned.subarray(row(t), row(t) + a), t * a);
    }
    const scores = allocate(time * width);
    multiply(below, transpose(above, width, a), scores, time, a, width);
    for (let i = 0; i < time; i++) {
      // No word hangs on itself.
      scores[i * width + i + 1] = -1e9;
      loss += surprise(scores, i * width, time + 1, at(example.heads, i));
      scores.fill(0, i * width + time + 1, (i + 1) * width);
    }
    const belowGradient = allocate(time * a);
    multiply(scores, above, belowGradient, time, width, a);
    const aboveGradient = allocate(width * a);
    multiply(transpose(scores, time, width), below, aboveGradient, width, time, a);
    for (let d = 0; d < a; d++) root.gradient[d] = at(root.gradient, d) + at(aboveGradient, d);
    for (let t = 0; t < time; t++) {
      turnedGradient.set(belowGradient.subarray(t * a, (t + 1) * a), row(t));
      headsGradient.set(aboveGradient.subarray((t + 1) * a, (t + 2) * a), row(t));
    }
    release(start);
  });
  const dependentsGradient = allocate(count * a);
  weights.denseBackward('arc pair', dependents, turnedGradient, dependentsGradient, [count, a, a]);
  masked(dependentsGradient, masks[0], batch, a);
  masked(headsGradient, masks[1], batch, a);
  scaled(dependentsGradient, slopes[0]);
  scaled(headsGradient, slopes[1]);
  weights.denseBackward('arc dependent', rows, dependentsGradient, gradient, [count, hidden * 2, a]);
  weights.denseBackward('arc head', rows, headsGradient, gradient, [count, hidden * 2, a]);
  return loss;
}

/** What the labels of the right arcs cost. */
export function learnLabels(
  weights: Weights,
  examples: readonly Example[],
  rows: Float32Array,
  gradient: Float32Array,
  time: number,
  share: number,
): number {
  const { relation: w, hidden, labels } = weights.sizes;
  const batch = examples.length;
  const count = time * batch;
  const dependents = weights.dense('relation dependent', rows, count, hidden * 2, w);
  const heads = weights.dense('relation head', rows, count, hidden * 2, w);
  const root = weights.parameter('relation root');
  const mask = weights.mask(batch, w, share);
  const headRow = (example: Example, b: number, t: number) => {
    const head = at(example.heads, t);
    return head === 0 ? -1 : ((head - 1) * batch + b) * w;
  };
  const joined = allocate(count * w);
  examples.forEach((example, b) => {
    for (let t = 0; t < time; t++) {
      const row = (t * batch + b) * w;
      const head = headRow(example, b, t);
      for (let d = 0; d < w; d++) {
        joined[row + d] = at(dependents, row + d) + (head < 0 ? at(root.value, d) : at(heads, head + d));
      }
    }
  });
  const slope = bend(joined);
  masked(joined, mask, batch, w);
  const scores = weights.dense('relation label', joined, count, w, labels);
  let loss = 0;
  examples.forEach((example, b) => {
    for (let t = 0; t < time; t++) loss += surprise(scores, (t * batch + b) * labels, labels, at(example.labels, t));
  });
  const joinedGradient = allocate(count * w);
  weights.denseBackward('relation label', joined, scores, joinedGradient, [count, w, labels]);
  masked(joinedGradient, mask, batch, w);
  scaled(joinedGradient, slope);
  const headsGradient = allocate(count * w);
  examples.forEach((example, b) => {
    for (let t = 0; t < time; t++) {
      const row = (t * batch + b) * w;
      const head = headRow(example, b, t);
      const target = head < 0 ? root.gradient : headsGradient;
      const base = Math.max(head, 0);
      for (let d = 0; d < w; d++) target[base + d] = at(target, base + d) + at(joinedGradient, row + d);
    }
  });
  weights.denseBackward('relation dependent', rows, joinedGradient, gradient, [count, hidden * 2, w]);
  weights.denseBackward('relation head', rows, headsGradient, gradient, [count, hidden * 2, w]);
  return loss;
}
