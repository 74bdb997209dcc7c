/** The reader's arithmetic with vectors of four numbers: WebAssembly's, in a memory that holds weights and sentences side by side. */

import type { Arithmetic } from './arithmetic.ts';
import { vectorCode } from './vector-code.ts';

/** Bytes. */
const PAGE = 65_536;
const VECTOR = 16;

/** Places in memory in bytes, then numbers: weights, rows, sums, n, inputs, outputs. */
type Kernel = (weights: number, rows: number, sums: number, n: number, inputs: number, outputs: number) => void;

/**
 * @param most how many numbers are in use at one time.
 * @throws Error where there is no WebAssembly, it has no vectors, or the page's policy forbids it.
 */
export function vectorArithmetic(most: number): Arithmetic {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((most * 4) / PAGE) + 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(vectorCode()), { reader: { memory } });
  const [manyRows, oneRow] = [exports.manyRows as Kernel, exports.oneRow as Kernel];
  let kept = 0;
  let end = 0;
  const take = (length: number) => {
    const room = new Float32Array(memory.buffer, end, length).fill(0);
    end += Math.ceil((length * 4) / VECTOR) * VECTOR;
    return room;
  };
  return {
    take,
    keep(length) {
      const room = take(length);
      kept = end;
      return room;
    },
    clear() {
      end = kept;
    },
    addProducts({ weights, inputs, outputs, panel }, rows, sums, n) {
      const kernel = panel === 8 ? manyRows : oneRow;
      kernel(weights.byteOffset, rows.byteOffset, sums.byteOffset, n, inputs, outputs);
    },
  };
}
