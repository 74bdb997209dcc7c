import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dense, dot, project } from '../../../../src/core/read/parse/kernels.ts';

const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => Float32Array.from(list));

const slowDot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test('a dense layer is its weights times its rows, however many rows there are', () => {
  const cases = fc
    .record({ n: fc.integer({ min: 0, max: 9 }), inputs: fc.integer({ min: 1, max: 6 }) })
    .chain(({ n, inputs }) =>
      fc.record({
        n: fc.constant(n),
        inputs: fc.constant(inputs),
        rows: numbers(n * inputs),
        weights: numbers(inputs * 4),
        bias: numbers(4),
      }),
    );
  fc.assert(
    fc.property(cases, ({ n, inputs, rows, weights, bias }) => {
      const expected = Array.from({ length: n * 4 }, (_, index) => {
        const [row, output] = [Math.floor(index / 4), index % 4];
        return (
          slowDot(
            rows.subarray(row * inputs, (row + 1) * inputs),
            weights.subarray(output * inputs, (output + 1) * inputs),
          ) + (bias[output] ?? 0)
        );
      });
      expect(Array.from(dense(weights, bias, rows, n, inputs, 4))).toEqual(expected);
    }),
  );
});

test('a projection and a dot product are sums of products', () => {
  const sums = new Float32Array(8);
  const weights = Float32Array.from({ length: 24 }, (_, index) => index);
  project(weights, Float32Array.of(1, 2, 3), sums);
  expect(Array.from(sums)).toEqual([8, 26, 44, 62, 80, 98, 116, 134]);
  expect(dot(Float32Array.of(9, 1, 2), 1, Float32Array.of(3, 4), 0, 2)).toBe(11);
});
