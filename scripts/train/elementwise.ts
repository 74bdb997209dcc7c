/** What is done to every number of a matrix alike while the reader is trained. */

import { leak } from '../../src/core/read/parse/shape.ts';
import { allocate } from './matrix.ts';

const at = (array: ArrayLike<number>, index: number) => array[index] as number;

/** −log of the right answer's probability; the scores become their own gradient. */
export function surprise(scores: Float32Array, start: number, length: number, right: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let index = start; index < start + length; index++) top = Math.max(top, at(scores, index));
  let sum = 0;
  for (let index = start; index < start + length; index++) sum += Math.exp(at(scores, index) - top);
  const loss = Math.log(sum) + top - at(scores, start + right);
  for (let index = start; index < start + length; index++) scores[index] = Math.exp(at(scores, index) - top) / sum;
  scores[start + right] = at(scores, start + right) - 1;
  return loss;
}

/** Multiplies every row by its sentence's mask. */
export function masked(rows: Float32Array, mask: Float32Array, batch: number, width: number): void {
  const period = batch * width;
  for (let index = 0; index < rows.length; index++) rows[index] = at(rows, index) * at(mask, index % period);
}

/** Applies the leaky rectifier in place; returns its slopes. */
export function bend(values: Float32Array): Float32Array {
  const slopes = allocate(values.length);
  for (let index = 0; index < values.length; index++) {
    slopes[index] = at(values, index) > 0 ? 1 : leak;
    values[index] = at(values, index) * at(slopes, index);
  }
  return slopes;
}

export function scaled(values: Float32Array, by: Float32Array): void {
  for (let index = 0; index < values.length; index++) values[index] = at(values, index) * at(by, index);
}
