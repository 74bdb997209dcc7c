/** The reader's network as it is trained: what a batch of sentences costs, and which way every weight should move. */

import { layers, leak, type Sizes, tensors } from '../../src/core/read/parse/shape.ts';
import { allocate, mark, multiply, release } from './matrix.ts';
import { normal } from './random.ts';
import { backward, denseBackward, forward, type Parameter, type Trace } from './recurrent.ts';

/** A sentence as numbers; −1 is an unknown word or a feature not kept. */
export interface Example {
  readonly words: Int32Array;
  /** The numbers of each word's features; the first is the word itself. */
  readonly features: readonly Int32Array[];
  readonly tags: Int32Array;
  /** 0 for the root, else the head's index + 1. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Shares of the numbers that are dropped while training, so that none is leant on alone. */
export interface Dropout {
  readonly word: number;
  readonly input: number;
  readonly layer: number;
  readonly head: number;
}

const at = (array: ArrayLike<number>, index: number) => array[index] as number;

export class Network {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  private readonly parameters = new Map<string, Parameter>();

  constructor(
    readonly sizes: Sizes,
    private readonly wordVectors: Float32Array,
    private readonly random: () => number,
  ) {
    const list = tensors(sizes);
    const total = list.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    this.values = allocate(total);
    this.gradients = allocate(total);
    let position = 0;
    for (const { name, rows, columns } of list) {
      const end = position + rows * columns;
      const value = this.values.subarray(position, end);
      this.parameters.set(name, { value, gradient: this.gradients.subarray(position, end) });
      position = end;
      const spread =
        name === 'features'
          ? 0.1
          : Math.sqrt(2 / (rows + columns / (name.includes('forward') || name.includes('backward') ? 4 : 1)));
      if (!name.endsWith('bias'))
        value.forEach((_, index) => {
          value[index] = normal(random) * spread;
        });
      // A recurrent unit starts out remembering.
      else if (name.endsWith('ward bias')) value.fill(1, columns / 4, columns / 2);
    }
  }

  parameter(name: string): Parameter {
    const found = this.parameters.get(name);
    if (found === undefined) throw new Error(`The network has no tensor “${name}”.`);
    return found;
  }

  private layer(name: string) {
    return {
      input: this.parameter(`${name} input`),
      recurrent: this.parameter(`${name} recurrent`),
      bias: this.parameter(`${name} bias`),
    };
  }

  /** A mask of zeros and of numbers that make up for them, one for each sentence and column, the same for all words. */
  private mask(batch: number, width: number, share: number): Float32Array {
    const mask = allocate(batch * width);
    for (let index = 0; index < mask.length; index++) mask[index] = this.random() < share ? 0 : 1 / (1 - share);
    return mask;
  }

  /** Adds the batch's gradients; returns the summed loss of tags, arcs and labels. All sentences have the same length. */
  learn(examples: readonly Example[], dropout: Dropout): [number, number, number] {
    const start = mark();
    const { sizes } = this;
    const h = sizes.hidden;
    const batch = examples.length;
    const time = examples[0]?.words.length ?? 0;
    const count = time * batch;
    const width = sizes.wordWidth + sizes.featureWidth;
    const dropped = examples.map((example) => example.words.map(() => (this.random() < dropout.word ? 1 : 0)));
    let rows = this.embed(examples, dropped, time);
    const inputMask = this.mask(batch, width, dropout.input);
    masked(rows, inputMask, batch, width);
    const inputs: Float32Array[] = [rows];
    const masks: Float32Array[] = [inputMask];
    const traces: [Trace, Trace][] = [];
    let columns = width;
    for (const layer of layers) {
      const ahead = forward(this.layer(`${layer} forward`), rows, time, batch, columns, h, false);
      const back = forward(this.layer(`${layer} backward`), rows, time, batch, columns, h, true);
      traces.push([ahead, back]);
      rows = allocate(count * h * 2);
      for (let r = 0; r < count; r++) {
        rows.set(ahead.states.subarray(r * h, (r + 1) * h), r * h * 2);
        rows.set(back.states.subarray(r * h, (r + 1) * h), r * h * 2 + h);
      }
      const mask = this.mask(batch, h * 2, dropout.layer);
      masked(rows, mask, batch, h * 2);
      inputs.push(rows);
      masks.push(mask);
      columns = h * 2;
    }
    let gradient: Float32Array = allocate(count * h * 2);
    const losses: [number, number, number] = [
      this.learnTags(examples, rows, gradient, time),
      this.learnArcs(examples, rows, gradient, time, dropout.head),
      this.learnLabels(examples, rows, gradient, time, dropout.head),
    ];
    for (let index = layers.length - 1; index >= 0; index--) {
      const name = layers[index] as string;
      const mask = masks[index + 1] as Float32Array;
      masked(gradient, mask, batch, h * 2);
      const input = inputs[index] as Float32Array;
      const inputWidth = index === 0 ? width : h * 2;
      const inputGradient = allocate(count * inputWidth);
      (['forward', 'backward'] as const).forEach((direction, side) => {
        const half = allocate(count * h);
        for (let r = 0; r < count; r++) {
          const from = r * h * 2 + side * h;
          half.set(gradient.subarray(from, from + h), r * h);
        }
        const trace = (traces[index] as [Trace, Trace])[side] as Trace;
        backward(
          this.layer(`${name} ${direction}`),
          trace,
          input,
          half,
          inputGradient,
          [time, batch, inputWidth, h],
          side === 1,
        );
      });
      gradient = inputGradient;
    }
    masked(gradient, inputMask, batch, width);
    this.embedBackward(examples, dropped, gradient, time);
    release(start);
    return losses;
  }

  private embed(examples: readonly Example[], dropped: readonly Int32Array[], time: number): Float32Array {
    const { wordWidth, featureWidth } = this.sizes;
    const width = wordWidth + featureWidth;
    const batch = examples.length;
    const rows = allocate(time * batch * width);
    const table = this.parameter('features').value;
    examples.forEach((example, b) => {
      for (let t = 0; t < time; t++) {
        const base = (t * batch + b) * width;
        const isDropped = at(dropped[b] as Int32Array, t) === 1;
        const word = at(example.words, t);
        if (word >= 0 && !isDropped)
          rows.set(this.wordVectors.subarray(word * wordWidth, (word + 1) * wordWidth), base);
        (example.features[t] as Int32Array).forEach((feature, rank) => {
          if (feature < 0 || (rank === 0 && isDropped)) return;
          for (let d = 0; d < featureWidth; d++) {
            rows[base + wordWidth + d] = at(rows, base + wordWidth + d) + at(table, feature * featureWidth + d);
          }
        });
      }
    });
    return rows;
  }

  private embedBackward(
    examples: readonly Example[],
    dropped: readonly Int32Array[],
    gradient: Float32Array,
    time: number,
  ): void {
    const { wordWidth, featureWidth } = this.sizes;
    const width = wordWidth + featureWidth;
    const batch = examples.length;
    const table = this.parameter('features').gradient;
    examples.forEach((example, b) => {
      for (let t = 0; t < time; t++) {
        const base = (t * batch + b) * width + wordWidth;
        const isDropped = at(dropped[b] as Int32Array, t) === 1;
        (example.features[t] as Int32Array).forEach((feature, rank) => {
          if (feature < 0 || (rank === 0 && isDropped)) return;
          const row = feature * featureWidth;
          for (let d = 0; d < featureWidth; d++) table[row + d] = at(table, row + d) + at(gradient, base + d);
        });
      }
    });
  }

  private dense(name: string, rows: Float32Array, count: number, inputs: number, outputs: number): Float32Array {
    const result = allocate(count * outputs);
    if (this.parameters.has(`${name} bias`)) {
      const bias = this.parameter(`${name} bias`).value;
      for (let r = 0; r < count; r++) result.set(bias, r * outputs);
    }
    multiply(rows, this.parameter(name).value, result, count, inputs, outputs);
    return result;
  }

  private denseBackward(
    name: string,
    rows: Float32Array,
    output: Float32Array,
    into: Float32Array,
    shape: [number, number, number],
  ): void {
    const bias = this.parameters.get(`${name} bias`);
    denseBackward(this.parameter(name), bias, rows, output, into, shape);
  }

  private learnTags(examples: readonly Example[], rows: Float32Array, gradient: Float32Array, time: number): number {
    const { tags, hidden } = this.sizes;
    const batch = examples.length;
    const scores = this.dense('tag', rows, time * batch, hidden * 2, tags);
    let loss = 0;
    examples.forEach((example, b) => {
      for (let t = 0; t < time; t++) loss += surprise(scores, (t * batch + b) * tags, tags, at(example.tags, t));
    });
    this.denseBackward('tag', rows, scores, gradient, [time * batch, hidden * 2, tags]);
    return loss;
  }

  private learnArcs(
    examples: readonly Example[],
    rows: Float32Array,
    gradient: Float32Array,
    time: number,
    share: number,
  ): number {
    const { arc: a, hidden } = this.sizes;
    const batch = examples.length;
    const count = time * batch;
    const dependents = this.dense('arc dependent', rows, count, hidden * 2, a);
    const heads = this.dense('arc head', rows, count, hidden * 2, a);
    const masks = [this.mask(batch, a, share), this.mask(batch, a, share)] as const;
    const slopes = [bend(dependents), bend(heads)] as const;
    masked(dependents, masks[0], batch, a);
    masked(heads, masks[1], batch, a);
    const turned = this.dense('arc pair', dependents, count, a, a);
    const turnedGradient = allocate(count * a);
    const headsGradient = allocate(count * a);
    const root = this.parameter('arc root');
    const scores = new Float32Array(time + 1);
    let loss = 0;
    examples.forEach((example, b) => {
      const row = (t: number) => (t * batch + b) * a;
      for (let i = 0; i < time; i++) {
        const from = row(i);
        for (let j = 0; j <= time; j++) {
          const source = j === 0 ? root.value : heads;
          const base = j === 0 ? 0 : row(j - 1);
          let sum = 0;
          for (let d = 0; d < a; d++) sum += at(turned, from + d) * at(source, base + d);
          // No word hangs on itself.
          scores[j] = j === i + 1 ? -1e9 : sum;
        }
        loss += surprise(scores, 0, time + 1, at(example.heads, i));
        for (let j = 0; j <= time; j++) {
          const g = at(scores, j);
          if (g === 0) continue;
          const [source, target] = j === 0 ? [root.value, root.gradient] : [heads, headsGradient];
          const base = j === 0 ? 0 : row(j - 1);
          for (let d = 0; d < a; d++) {
            turnedGradient[from + d] = at(turnedGradient, from + d) + g * at(source, base + d);
            target[base + d] = at(target, base + d) + g * at(turned, from + d);
          }
        }
      }
    });
    const dependentsGradient = allocate(count * a);
    this.denseBackward('arc pair', dependents, turnedGradient, dependentsGradient, [count, a, a]);
    masked(dependentsGradient, masks[0], batch, a);
    masked(headsGradient, masks[1], batch, a);
    scaled(dependentsGradient, slopes[0]);
    scaled(headsGradient, slopes[1]);
    this.denseBackward('arc dependent', rows, dependentsGradient, gradient, [count, hidden * 2, a]);
    this.denseBackward('arc head', rows, headsGradient, gradient, [count, hidden * 2, a]);
    return loss;
  }

  private learnLabels(
    examples: readonly Example[],
    rows: Float32Array,
    gradient: Float32Array,
    time: number,
    share: number,
  ): number {
    const { relation: w, hidden, labels } = this.sizes;
    const batch = examples.length;
    const count = time * batch;
    const dependents = this.dense('relation dependent', rows, count, hidden * 2, w);
    const heads = this.dense('relation head', rows, count, hidden * 2, w);
    const root = this.parameter('relation root');
    const mask = this.mask(batch, w, share);
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
    const scores = this.dense('relation label', joined, count, w, labels);
    let loss = 0;
    examples.forEach((example, b) => {
      for (let t = 0; t < time; t++) loss += surprise(scores, (t * batch + b) * labels, labels, at(example.labels, t));
    });
    const joinedGradient = allocate(count * w);
    this.denseBackward('relation label', joined, scores, joinedGradient, [count, w, labels]);
    masked(joinedGradient, mask, batch, w);
    scaled(joinedGradient, slope);
    const headsGradient = allocate(count * w);
    examples.forEach((example, b) => {
      for (let t = 0; t < time; t++) {
        const row = (t * batch + b) * w;
        const head = headRow(example, b, t);
        const target = head < 0 ? root.gradient : headsGradient;
        const base = head < 0 ? 0 : head;
        for (let d = 0; d < w; d++) target[base + d] = at(target, base + d) + at(joinedGradient, row + d);
      }
    });
    this.denseBackward('relation dependent', rows, joinedGradient, gradient, [count, hidden * 2, w]);
    this.denseBackward('relation head', rows, headsGradient, gradient, [count, hidden * 2, w]);
    return loss;
  }
}

/** −log of the right answer's probability; the scores become their own gradient. */
function surprise(scores: Float32Array, start: number, length: number, right: number): number {
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
function masked(rows: Float32Array, mask: Float32Array, batch: number, width: number): void {
  const period = batch * width;
  for (let index = 0; index < rows.length; index++) rows[index] = at(rows, index) * at(mask, index % period);
}

/** Applies the leaky rectifier in place; returns its slopes. */
function bend(values: Float32Array): Float32Array {
  const slopes = allocate(values.length);
  for (let index = 0; index < values.length; index++) {
    slopes[index] = at(values, index) > 0 ? 1 : leak;
    values[index] = at(values, index) * at(slopes, index);
  }
  return slopes;
}

function scaled(values: Float32Array, by: Float32Array): void {
  for (let index = 0; index < values.length; index++) values[index] = at(values, index) * at(by, index);
}
