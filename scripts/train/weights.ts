/** The learned numbers of the reader's network, their gradients, and the dense layers made of them. */

import { type Sizes, tensors } from '../../src/core/read/parse/shape.ts';
import { allocate, multiply } from './matrix.ts';
import { normal } from './random.ts';
import { denseBackward, type Parameter } from './recurrent.ts';

export class Weights {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  private readonly parameters = new Map<string, Parameter>();

  constructor(
    readonly sizes: Sizes,
    protected readonly random: () => number,
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

  layer(name: string) {
    return {
      input: this.parameter(`${name} input`),
      recurrent: this.parameter(`${name} recurrent`),
      bias: this.parameter(`${name} bias`),
    };
  }

  /** A mask of zeros and of numbers that make up for them, one for each sentence and column, the same for all words. */
  mask(batch: number, width: number, share: number): Float32Array {
    const mask = allocate(batch * width);
    for (let index = 0; index < mask.length; index++) mask[index] = this.random() < share ? 0 : 1 / (1 - share);
    return mask;
  }

  dense(name: string, rows: Float32Array, count: number, inputs: number, outputs: number): Float32Array {
    const result = allocate(count * outputs);
    if (this.parameters.has(`${name} bias`)) {
      const bias = this.parameter(`${name} bias`).value;
      for (let r = 0; r < count; r++) result.set(bias, r * outputs);
    }
    multiply(rows, this.parameter(name).value, result, count, inputs, outputs);
    return result;
  }

  denseBackward(
    name: string,
    rows: Float32Array,
    output: Float32Array,
    into: Float32Array,
    shape: [number, number, number],
  ): void {
    const bias = this.parameters.get(`${name} bias`);
    denseBackward(this.parameter(name), bias, rows, output, into, shape);
  }
}
