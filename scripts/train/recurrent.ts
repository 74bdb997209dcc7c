/** One direction of a recurrent layer (long short-term memory) with its gradient, for the reader's training. */

import { allocate, multiply, transpose } from './matrix.ts';

/** A learned tensor and what the last batch says about it. */
export interface Parameter {
  readonly value: Float32Array;
  readonly gradient: Float32Array;
}

export interface Recurrent {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
}

export interface Trace {
  readonly gates: Float32Array;
  readonly cells: Float32Array;
  /** Hidden states, time-major: row t · batch + b. */
  readonly states: Float32Array;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const at = (array: Float32Array, index: number) => array[index] as number;

/** Rows are time-major: row t · batch + b is word t of sentence b; all sentences of a batch have `time` words. */
export function forward(
  layer: Recurrent,
  rows: Float32Array,
  time: number,
  batch: number,
  width: number,
  h: number,
  reverse: boolean,
): Trace {
  const count = time * batch;
  const gates = allocate(count * h * 4);
  for (let r = 0; r < count; r++) gates.set(layer.bias.value, r * h * 4);
  multiply(rows, layer.input.value, gates, count, width, h * 4);
  const cells = allocate(count * h);
  const states = allocate(count * h);
  for (let step = 0; step < time; step++) {
    const t = reverse ? time - 1 - step : step;
    const before = reverse ? t + 1 : t - 1;
    const part = (array: Float32Array, row: number, width: number) =>
      array.subarray(row * batch * width, (row + 1) * batch * width);
    const z = part(gates, t, h * 4);
    if (step > 0) multiply(part(states, before, h), layer.recurrent.value, z, batch, h, h * 4);
    for (let b = 0; b < batch; b++) {
      for (let u = 0; u < h; u++) {
        const g = b * h * 4 + u;
        const i = sigmoid(at(z, g));
        const f = sigmoid(at(z, g + h));
        const o = sigmoid(at(z, g + 2 * h));
        const a = 2 * sigmoid(2 * at(z, g + 3 * h)) - 1;
        const c = i * a + (step > 0 ? f * at(cells, (before * batch + b) * h + u) : 0);
        z[g] = i;
        z[g + h] = f;
        z[g + 2 * h] = o;
        z[g + 3 * h] = a;
        cells[(t * batch + b) * h + u] = c;
        states[(t * batch + b) * h + u] = o * (2 * sigmoid(2 * c) - 1);
      }
    }
  }
  return { gates, cells, states };
}

/** Adds to the layer's gradients and to `rowsGradient`; `statesGradient` is used up. */
export function backward(
  layer: Recurrent,
  trace: Trace,
  rows: Float32Array,
  statesGradient: Float32Array,
  rowsGradient: Float32Array,
  [time, batch, width, h]: readonly [number, number, number, number],
  reverse: boolean,
): void {
  const { gates, cells, states } = trace;
  const count = time * batch;
  const turned = transpose(layer.recurrent.value, h, h * 4);
  const cellGradient = allocate(batch * h);
  for (let step = time - 1; step >= 0; step--) {
    const t = reverse ? time - 1 - step : step;
    const before = reverse ? t + 1 : t - 1;
    for (let b = 0; b < batch; b++) {
      for (let u = 0; u < h; u++) {
        const g = (t * batch + b) * h * 4 + u;
        const s = (t * batch + b) * h + u;
        const [i, f, o, a] = [at(gates, g), at(gates, g + h), at(gates, g + 2 * h), at(gates, g + 3 * h)];
        const bent = 2 * sigmoid(2 * at(cells, s)) - 1;
        const dh = at(statesGradient, s);
        const dc = at(cellGradient, b * h + u) + dh * o * (1 - bent * bent);
        const previous = step > 0 ? at(cells, (before * batch + b) * h + u) : 0;
        gates[g] = dc * a * i * (1 - i);
        gates[g + h] = dc * previous * f * (1 - f);
        gates[g + 2 * h] = dh * bent * o * (1 - o);
        gates[g + 3 * h] = dc * i * (1 - a * a);
        cellGradient[b * h + u] = dc * f;
      }
    }
    if (step > 0) {
      const z = gates.subarray(t * batch * h * 4, (t + 1) * batch * h * 4);
      multiply(z, turned, statesGradient.subarray(before * batch * h, (before + 1) * batch * h), batch, h * 4, h);
    }
  }
  denseBackward(layer.input, layer.bias, rows, gates, rowsGradient, [count, width, h * 4]);
  const shift = batch * h;
  const earlier = reverse ? states.subarray(shift) : states.subarray(0, states.length - shift);
  const later = reverse ? gates.subarray(0, gates.length - shift * 4) : gates.subarray(shift * 4);
  const rest = count - batch;
  if (rest > 0) multiply(transpose(earlier, rest, h), later, layer.recurrent.gradient, h, rest, h * 4);
}

/** The gradients of `output = rows · weights + bias` from the output's; adds to all of them. */
export function denseBackward(
  weights: Parameter,
  bias: Parameter | undefined,
  rows: Float32Array,
  outputGradient: Float32Array,
  rowsGradient: Float32Array | undefined,
  [count, inputs, outputs]: readonly [number, number, number],
): void {
  multiply(transpose(rows, count, inputs), outputGradient, weights.gradient, inputs, count, outputs);
  if (bias !== undefined) {
    for (let r = 0; r < count; r++) {
      for (let o = 0; o < outputs; o++) bias.gradient[o] = at(bias.gradient, o) + at(outputGradient, r * outputs + o);
    }
  }
  if (rowsGradient !== undefined) {
    multiply(outputGradient, transpose(weights.value, inputs, outputs), rowsGradient, count, outputs, inputs);
  }
}
