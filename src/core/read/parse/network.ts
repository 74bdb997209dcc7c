/** What the network makes of one sentence: for every word the likely tags and, for every pair of words, how likely one hangs on the other. */

import { featuresOf, spelling } from './features.ts';
import { dense, dot, project } from './kernels.ts';
import type { ReaderModel } from './model.ts';
import { directions, layers, leak } from './shape.ts';

export interface Reading {
  /** Logarithms of probabilities up to a constant per word: words × tags. */
  readonly tags: Float32Array;
  /** words × (words + 1): how well head j − 1 (0: the root) suits word i, up to a constant per word. */
  readonly arcs: Float32Array;
  /** words × labels: scores of the labels of the arcs between every word and its head (−1: the root). */
  labels(heads: readonly number[]): Float32Array;
}

export function readSentence(model: ReaderModel, forms: readonly string[]): Reading {
  const { sizes } = model;
  const n = forms.length;
  let rows = embed(model, forms);
  let width = sizes.wordWidth + sizes.featureWidth;
  for (const layer of layers) {
    const output = new Float32Array(n * sizes.hidden * 2);
    directions.forEach((direction, side) => {
      recur(model, `${layer} ${direction}`, rows, n, width, output, side);
    });
    rows = output;
    width = sizes.hidden * 2;
  }
  const apply = (name: string, input: Float32Array, count: number, inputs: number, outputs: number) =>
    dense(tensor(model, name), model.weights[`${name} bias`], input, count, inputs, outputs);
  const tags = apply('tag', rows, n, width, sizes.tags);
  const dependents = rectify(apply('arc dependent', rows, n, width, sizes.arc));
  const turned = apply('arc pair', dependents, n, sizes.arc, sizes.arc);
  const heads = withRoot(tensor(model, 'arc root'), rectify(apply('arc head', rows, n, width, sizes.arc)));
  const arcs = new Float32Array(n * (n + 1));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) arcs[i * (n + 1) + j] = dot(turned, i * sizes.arc, heads, j * sizes.arc, sizes.arc);
  }
  const below = apply('relation dependent', rows, n, width, sizes.relation);
  const above = withRoot(tensor(model, 'relation root'), apply('relation head', rows, n, width, sizes.relation));
  return {
    tags,
    arcs,
    labels(heads) {
      const { relation } = sizes;
      const joined = below.slice();
      heads.forEach((head, i) => {
        for (let u = 0; u < relation; u++) {
          joined[i * relation + u] = at(joined, i * relation + u) + at(above, (head + 1) * relation + u);
        }
      });
      return apply('relation label', rectify(joined), n, relation, sizes.labels);
    },
  };
}

function at(array: Float32Array, index: number): number {
  return array[index] as number;
}

function tensor(model: ReaderModel, name: string): Float32Array {
  const found = model.weights[name];
  if (found === undefined) throw new Error(`The reader's weights have no “${name}”.`);
  return found;
}

function embed(model: ReaderModel, forms: readonly string[]): Float32Array {
  const { wordWidth, featureWidth } = model.sizes;
  const width = wordWidth + featureWidth;
  const table = tensor(model, 'features');
  const rows = new Float32Array(forms.length * width);
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
  width: number,
  output: Float32Array,
  side: number,
): void {
  const h = model.sizes.hidden;
  const gates = dense(tensor(model, `${name} input`), tensor(model, `${name} bias`), rows, n, width, h * 4);
  const recurrent = tensor(model, `${name} recurrent`);
  const cell = new Float32Array(h);
  const state = new Float32Array(h);
  const sums = new Float32Array(h * 4);
  for (let step = 0; step < n; step++) {
    const t = side === 0 ? step : n - 1 - step;
    if (step > 0) project(recurrent, state, sums);
    const z = t * h * 4;
    for (let u = 0; u < h; u++) {
      const input = sigmoid(at(gates, z + u) + at(sums, u));
      const forget = sigmoid(at(gates, z + h + u) + at(sums, h + u));
      const out = sigmoid(at(gates, z + 2 * h + u) + at(sums, 2 * h + u));
      const candidate = 2 * sigmoid(2 * (at(gates, z + 3 * h + u) + at(sums, 3 * h + u))) - 1;
      const c = forget * at(cell, u) + input * candidate;
      cell[u] = c;
      state[u] = out * (2 * sigmoid(2 * c) - 1);
    }
    output.set(state, t * h * 2 + side * h);
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
