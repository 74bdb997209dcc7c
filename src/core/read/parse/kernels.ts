/** The arithmetic that most of the reading time goes into: dense layers and matrix–vector products. */

const at = (array: Float32Array, index: number): number => array[index] as number;

/**
 * `rows · weightsᵀ + bias`: n rows of `inputs` numbers become n rows of `outputs` (an even number).
 * Four rows and two outputs at a time share what they load.
 */
export function dense(
  weights: Float32Array,
  bias: Float32Array | undefined,
  rows: Float32Array,
  n: number,
  inputs: number,
  outputs: number,
): Float32Array {
  const result = new Float32Array(n * outputs);
  const rest = n % 4;
  for (let o = 0; o < outputs; o += 2) {
    const w0 = o * inputs;
    const w1 = w0 + inputs;
    const b0 = bias === undefined ? 0 : at(bias, o);
    const b1 = bias === undefined ? 0 : at(bias, o + 1);
    for (let r = 0; r + 4 <= n; r += 4) {
      let s0 = b0;
      let s1 = b0;
      let s2 = b0;
      let s3 = b0;
      let t0 = b1;
      let t1 = b1;
      let t2 = b1;
      let t3 = b1;
      const x0 = r * inputs;
      const x1 = x0 + inputs;
      const x2 = x1 + inputs;
      const x3 = x2 + inputs;
      for (let i = 0; i < inputs; i++) {
        const v0 = at(weights, w0 + i);
        const v1 = at(weights, w1 + i);
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
      }
      let y = r * outputs + o;
      result[y] = s0;
      result[y + 1] = t0;
      y += outputs;
      result[y] = s1;
      result[y + 1] = t1;
      y += outputs;
      result[y] = s2;
      result[y + 1] = t2;
      y += outputs;
      result[y] = s3;
      result[y + 1] = t3;
    }
    for (let r = n - rest; r < n; r++) {
      const x = r * inputs;
      let s = b0;
      let t = b1;
      for (let i = 0; i < inputs; i++) {
        const a = at(rows, x + i);
        s += at(weights, w0 + i) * a;
        t += at(weights, w1 + i) * a;
      }
      result[r * outputs + o] = s;
      result[r * outputs + o + 1] = t;
    }
  }
  return result;
}

/** `sums = weights · vector` for a multiple of eight outputs, eight at a time. */
export function project(weights: Float32Array, vector: Float32Array, sums: Float32Array): void {
  const n = vector.length;
  for (let o = 0; o < sums.length; o += 8) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    const w0 = o * n;
    const w1 = w0 + n;
    const w2 = w1 + n;
    const w3 = w2 + n;
    const w4 = w3 + n;
    const w5 = w4 + n;
    const w6 = w5 + n;
    const w7 = w6 + n;
    for (let i = 0; i < n; i++) {
      const x = at(vector, i);
      s0 += at(weights, w0 + i) * x;
      s1 += at(weights, w1 + i) * x;
      s2 += at(weights, w2 + i) * x;
      s3 += at(weights, w3 + i) * x;
      s4 += at(weights, w4 + i) * x;
      s5 += at(weights, w5 + i) * x;
      s6 += at(weights, w6 + i) * x;
      s7 += at(weights, w7 + i) * x;
    }
    sums[o] = s0;
    sums[o + 1] = s1;
    sums[o + 2] = s2;
    sums[o + 3] = s3;
    sums[o + 4] = s4;
    sums[o + 5] = s5;
    sums[o + 6] = s6;
    sums[o + 7] = s7;
  }
}

export function dot(a: Float32Array, startA: number, b: Float32Array, startB: number, length: number): number {
  let s = 0;
  let t = 0;
  for (let i = 0; i < length; i += 2) {
    s += at(a, startA + i) * at(b, startB + i);
    t += at(a, startA + i + 1) * at(b, startB + i + 1);
  }
  return s + t;
}
