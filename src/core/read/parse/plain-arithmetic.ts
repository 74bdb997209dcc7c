/** The reader's arithmetic for devices and pages without vectors: one number at a time. */

import type { Arithmetic, Matrix } from './arithmetic.ts';

export function plainArithmetic(): Arithmetic {
  return {
    keep: (length) => new Float32Array(length),
    take: (length) => new Float32Array(length),
    clear: () => undefined,
    addProducts(matrix, rows, sums, n) {
      const inFours = n - (n % 4);
      for (let r = 0; r < inFours; r += 4) addFourRows(matrix, rows, sums, r);
      for (let r = inFours; r < n; r++) addRow(matrix, rows, sums, r);
    },
  };
}

const at = (array: Float32Array, index: number): number => array[index] as number;

/** Where the weights of an output begin. */
function startOf(output: number, { inputs, panel }: Matrix): number {
  const inPanel = output % panel;
  return (output - inPanel) * inputs + inPanel;
}

/** Four rows and two outputs at a time share what they load. */
function addFourRows(matrix: Matrix, rows: Float32Array, sums: Float32Array, r: number): void {
  const { weights, inputs, outputs, panel } = matrix;
  const x0 = r * inputs;
  const x1 = x0 + inputs;
  const x2 = x1 + inputs;
  const x3 = x2 + inputs;
  for (let o = 0; o < outputs; o += 2) {
    let w = startOf(o, matrix);
    const y0 = r * outputs + o;
    const y1 = y0 + outputs;
    const y2 = y1 + outputs;
    const y3 = y2 + outputs;
    let s0 = at(sums, y0);
    let s1 = at(sums, y1);
    let s2 = at(sums, y2);
    let s3 = at(sums, y3);
    let t0 = at(sums, y0 + 1);
    let t1 = at(sums, y1 + 1);
    let t2 = at(sums, y2 + 1);
    let t3 = at(sums, y3 + 1);
    for (let i = 0; i < inputs; i++) {
      const v0 = at(weights, w);
      const v1 = at(weights, w + 1);
      const a = at(rows, x0 + i);
      const b = at(rows, x1 + i);
      const c = at(rows, x2 + i);
      const d = at(rows, x3 + i);
      s0 += v0 * a;
      s1 += v0 * b;
      s2 += v0 * c;
      s3 += v0 * d;
      t0 += v1 * a;
      t1 += v1 * b;
      t2 += v1 * c;
      t3 += v1 * d;
      w += panel;
    }
    sums[y0] = s0;
    sums[y1] = s1;
    sums[y2] = s2;
    sums[y3] = s3;
    sums[y0 + 1] = t0;
    sums[y1 + 1] = t1;
    sums[y2 + 1] = t2;
    sums[y3 + 1] = t3;
  }
}

/** Eight outputs at a time. */
function addRow(matrix: Matrix, rows: Float32Array, sums: Float32Array, r: number): void {
  const { weights, inputs, outputs, panel } = matrix;
  const x = r * inputs;
  for (let o = 0; o < outputs; o += 8) {
    let w = startOf(o, matrix);
    const y = r * outputs + o;
    let s0 = at(sums, y);
    let s1 = at(sums, y + 1);
    let s2 = at(sums, y + 2);
    let s3 = at(sums, y + 3);
    let s4 = at(sums, y + 4);
    let s5 = at(sums, y + 5);
    let s6 = at(sums, y + 6);
    let s7 = at(sums, y + 7);
    for (let i = 0; i < inputs; i++) {
      const v = at(rows, x + i);
      s0 += at(weights, w) * v;
      s1 += at(weights, w + 1) * v;
      s2 += at(weights, w + 2) * v;
      s3 += at(weights, w + 3) * v;
      s4 += at(weights, w + 4) * v;
      s5 += at(weights, w + 5) * v;
      s6 += at(weights, w + 6) * v;
      s7 += at(weights, w + 7) * v;
      w += panel;
    }
    sums[y] = s0;
    sums[y + 1] = s1;
    sums[y + 2] = s2;
    sums[y + 3] = s3;
    sums[y + 4] = s4;
    sums[y + 5] = s5;
    sums[y + 6] = s6;
    sums[y + 7] = s7;
  }
}
