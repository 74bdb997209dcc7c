/** The reader's network as it is trained: what a batch of sentences costs, and which way every weight should move. */

import { layers, type Sizes } from '../../src/core/read/parse/shape.ts';
import { masked } from './elementwise.ts';
import { learnArcs, learnLabels, learnTags } from './heads.ts';
import { allocate, mark, release } from './matrix.ts';
import { backward, forward, type Trace } from './recurrent.ts';
import { Weights } from './weights.ts';

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

export class Network extends Weights {
  constructor(
    sizes: Sizes,
    private readonly wordVectors: Float32Array,
    random: () => number,
  ) {
    super(sizes, random);
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
      learnTags(this, examples, rows, gradient, time),
      learnArcs(this, examples, rows, gradient, time, dropout.head),
      learnLabels(this, examples, rows, gradient, time, dropout.head),
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
        const features = example.features[t] as Int32Array;
        for (let rank = isDropped ? 1 : 0; rank < features.length; rank++) {
          const row = at(features, rank) * featureWidth;
          if (row < 0) continue;
          for (let d = 0; d < featureWidth; d++) {
            rows[base + wordWidth + d] = at(rows, base + wordWidth + d) + at(table, row + d);
          }
        }
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
        const features = example.features[t] as Int32Array;
        for (let rank = isDropped ? 1 : 0; rank < features.length; rank++) {
          const row = at(features, rank) * featureWidth;
          if (row < 0) continue;
          for (let d = 0; d < featureWidth; d++) table[row + d] = at(table, row + d) + at(gradient, base + d);
        }
      }
    });
  }
}
