/** What the network makes of one sentence: for every word the likely tags and, for every pair of words, how likely one hangs on the other. */

import type { Matrix } from './arithmetic.ts';
import { featuresOf, spelling } from './features.ts';
import type { ReaderModel } from './model.ts';
import { directions, layers, leak } from './shape.ts';

export interface Reading {
  /** Logarithms of probabilities up to a constant per word: words × tags. Until the next sentence is read. */
  readonly tags: Float32Array;
  /** words × (words + 1): how well head j − 1 (0: the root) suits word i, up to a constant per word. */
  readonly arcs: Float32Array;
  /** words × labels: scores of the labels of the arcs between every word and its head (−1: the root). Until the next sentence is read. */
  labels(heads: readonly number[]): Float32Array;
}

/** @param forms at most {@link longestPiece} words */
export function readSentence(model: ReaderModel, forms: readonly string[]): Reading {
  const { hidden, arc, relation } = model.sizes;
  const n = forms.length;
  model.arithmetic.clear();
  let rows = embed(model, forms);
  for (const layer of layers) {
    const output = model.arithmetic.take(n * hidden * 2);
    directions.forEach((direction, side) => {
      recur(model, `${layer} ${direction}`, rows, n, output, side);
    });
    rows = output;
  }
  const apply = (name: string, input: Float32Array) => dense(model, name, `${name} bias`, input, n);
  const tags = apply('tag', rows);
  const turned = apply('arc pair', rectify(apply('arc dependent', rows)));
  const heads = withRoot(tensor(model, 'arc root'), rectify(apply('arc head', rows)));
  const arcs = new Float32Array(n * (n + 1));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) arcs[i * (n + 1) + j] = dot(turned, i * arc, heads, j * arc, arc);
  }
  const below = apply('relation dependent', rows);
  const above = withRoot(tensor(model, 'relation root'), apply('relation head', rows));
  return {
    tags,
    arcs,
    labels(heads) {
      const joined = model.arithmetic.take(n * relation);
      heads.forEach((head, i) => {
        for (let u = 0; u < relation; u++) {
          joined[i * relation + u] = at(below, i * relation + u) + at(above, (head + 1) * relation + u);
        }
      });
      return apply('relation label', rectify(joined));
    },
  };
}

/** Rows times a matrix and plus a bias, which some have not. */
function dense(model: ReaderModel, name: string, bias: string, rows: Float32Array, n: number): Float32Array {
  const matrix = matrixOf(model, name);
  const start = model.weights[bias];
  const result = model.arithmetic.take(n * matrix.outputs);
  if (start) for (let r = 0; r < n; r++) result.set(start, r * matrix.outputs);
  model.arithmetic.addProducts(matrix, rows, result, n);
  return result;
}

function at(array: Float32Array, index: number): number {
  return array[index] as number;
}

function tensor(model: ReaderModel, name: string): Float32Array {
  const found = model.weights[name];
  if (found === undefined) throw new Error(`The reader's weights have no “${name}”.`);
  return found;
}

function matrixOf(model: ReaderModel, name: string): Matrix {
  const found = model.matrices[name];
  if (found === undefined) throw new Error(`The reader's weights have no “${name}”.`);
  return found;
}

function embed(model: ReaderModel, forms: readonly string[]): Float32Array {
  const { wordWidth, featureWidth } = model.sizes;
  const width = wordWidth + featureWidth;
  const table = tensor(model, 'features');
  const rows = model.arithmetic.take(forms.length * width);
  forms.forEach((form, index) => {
    const word = model.words.get(spelling(form));
    if (word !== undefined) {
      rows.set(model.wordVectors.subarray(word * wordWidth, (word + 1) * wordWidth), index * width);
    }
    const base = index * width + wordWidth;
    for (const name of featuresOf(form, index === 0)) {
      const feature = model.features.get(name);
      if (feature === undefined) continue;
      for (let d = 0; d < featureWidth; d++)
        rows[base + d] = at(rows, base + d) + at(table, feature * featureWidth + d);
    }
  });
  return rows;
}

/** One direction of a recurrent layer (long short-term memory, Hochreiter & Schmidhuber 1997); writes its half of `output`. */
function recur(
  model: ReaderModel,
  name: string,
  rows: Float32Array,
  n: number,
  output: Float32Array,
  side: number,
): void {
  const h = model.sizes.hidden;
  const gates = dense(model, `${name} input`, `${name} bias`, rows, n);
  const recurrent = matrixOf(model, `${name} recurrent`);
  const cell = new Float32Array(h);
  let before: Float32Array | null = null;
  for (let step = 0; step < n; step++) {
    const t = side === 0 ? step : n - 1 - step;
    const gate = gates.subarray(t * h * 4, (t + 1) * h * 4);
    if (before) model.arithmetic.addProducts(recurrent, before, gate, 1);
    const state = output.subarray((t * 2 + side) * h, (t * 2 + side + 1) * h);
    for (let u = 0; u < h; u++) {
      const [input, forget, out] = [sigmoid(at(gate, u)), sigmoid(at(gate, h + u)), sigmoid(at(gate, 2 * h + u))];
      const candidate = 2 * sigmoid(2 * at(gate, 3 * h + u)) - 1;
      const c = forget * at(cell, u) + input * candidate;
      cell[u] = c;
      state[u] = out * (2 * sigmoid(2 * c) - 1);
    }
    before = state;
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function rectify(values: Float32Array): Float32Array {
  for (let index = 0; index < values.length; index++)
    if (at(values, index) < 0) values[index] = at(values, index) * leak;
  return values;
}

/** Puts the root's row before the words' rows. */
function withRoot(root: Float32Array, rows: Float32Array): Float32Array {
  const result = new Float32Array(root.length + rows.length);
  result.set(root);
  result.set(rows, root.length);
  return result;
}

function dot(a: Float32Array, startA: number, b: Float32Array, startB: number, length: number): number {
  let s = 0;
  let t = 0;
  for (let i = 0; i < length; i += 2) {
    s += at(a, startA + i) * at(b, startB + i);
    t += at(a, startA + i + 1) * at(b, startB + i + 1);
  }
  return s + t;
}
