/** The arithmetic that most of the reading time goes into: rows of numbers times matrices, on whatever the device does it best with. */

import { plainArithmetic } from './plain-arithmetic.ts';
import { vectorArithmetic } from './vector-arithmetic.ts';

/** How many outputs stand together in memory: few for many rows at a time, many for one row. */
export type Panel = 8 | 32;

/** A matrix as it is multiplied with: panel by panel of outputs, and in each for every input the panel's weights. */
export interface Matrix {
  readonly weights: Float32Array;
  readonly inputs: number;
  /** A multiple of the panel. */
  readonly outputs: number;
  readonly panel: Panel;
}

export interface Arithmetic {
  /** Room for so many numbers, all 0, that is kept for good. */
  keep(length: number): Float32Array;
  /** Room for so many numbers, all 0, until the next {@link clear}. */
  take(length: number): Float32Array;
  clear(): void;
  /**
   * Adds `rows` (n × inputs) times the matrix to `sums` (n × outputs); all of them in rooms of this arithmetic. Devices may round
   * between in single or in double precision.
   */
  addProducts(matrix: Matrix, rows: Float32Array, sums: Float32Array, n: number): void;
}

/**
 * Four numbers at a time where the device has WebAssembly with vectors and the page allows it, else one at a time.
 * @param most how many numbers are kept and taken at one time.
 */
export function createArithmetic(most: number): Arithmetic {
  try {
    return vectorArithmetic(most);
  } catch {
    return plainArithmetic();
  }
}

/** @param source row-major, inputs as rows */
export function packMatrix(
  arithmetic: Arithmetic,
  source: Float32Array,
  inputs: number,
  outputs: number,
  panel: Panel,
): Matrix {
  const weights = arithmetic.keep(inputs * outputs);
  let to = 0;
  for (let from = 0; from < outputs; from += panel) {
    for (let i = 0; i < inputs; i++) {
      weights.set(source.subarray(i * outputs + from, i * outputs + from + panel), to);
      to += panel;
    }
  }
  return { weights, inputs, outputs, panel };
}
