import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Arithmetic, createArithmetic, packMatrix } from '../../../../src/core/read/parse/arithmetic.ts';
import { plainArithmetic } from '../../../../src/core/read/parse/plain-arithmetic.ts';
import { vectorArithmetic } from '../../../../src/core/read/parse/vector-arithmetic.ts';

const MOST = 4096;

const numbers = (length: number, one: fc.Arbitrary<number>) =>
  fc.array(one, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));

const cases = (one: fc.Arbitrary<number>) =>
  fc
    .record({
      n: fc.integer({ min: 0, max: 9 }),
      inputs: fc.integer({ min: 1, max: 5 }),
      shape: fc.constantFrom({ panel: 8, outputs: 8 }, { panel: 8, outputs: 24 }, { panel: 32, outputs: 64 } as const),
    })
    .chain(({ n, inputs, shape: { panel, outputs } }) =>
      fc.record({
        n: fc.constant(n),
        inputs: fc.constant(inputs),
        panel: fc.constant(panel as 8 | 32),
        outputs: fc.constant(outputs),
        rows: numbers(n * inputs, one),
        weights: numbers(inputs * outputs, one),
        sums: numbers(n * outputs, one),
      }),
    );
type Case = typeof cases extends (one: fc.Arbitrary<number>) => fc.Arbitrary<infer Found> ? Found : never;

function added(arithmetic: Arithmetic, { n, inputs, outputs, panel, rows, weights, sums }: Case): Float32Array {
  const matrix = packMatrix(arithmetic, weights, inputs, outputs, panel);
  const [x, y] = [arithmetic.take(rows.length), arithmetic.take(sums.length)];
  x.set(rows);
  y.set(sums);
  arithmetic.addProducts(matrix, x, y, n);
  return y.slice();
}

describe.each([
  { name: 'plain arithmetic', create: () => plainArithmetic() },
  { name: 'arithmetic with vectors', create: () => vectorArithmetic(MOST) },
])('$name', ({ create }) => {
  it('adds to every sum its row times its column, however many rows there are', () => {
    fc.assert(
      fc.property(cases(fc.integer({ min: -9, max: 9 })), (given) => {
        const { n, inputs, outputs, rows, weights, sums } = given;
        const expected = Array.from({ length: n * outputs }, (_, index) => {
          const [row, output] = [Math.floor(index / outputs), index % outputs];
          let sum = sums[index] ?? 0;
          for (let i = 0; i < inputs; i++) sum += (rows[row * inputs + i] ?? 0) * (weights[i * outputs + output] ?? 0);
          return sum;
        });
        expect(Array.from(added(create(), given), (sum) => sum + 0)).toEqual(expected.map((sum) => sum + 0));
      }),
    );
  });

  it('keeps what is kept and clears what is taken', () => {
    const arithmetic = create();
    const kept = arithmetic.keep(3).fill(7);
    arithmetic.take(5).fill(1);
    arithmetic.clear();
    expect(Array.from(arithmetic.take(5))).toEqual([0, 0, 0, 0, 0]);
    expect(Array.from(kept)).toEqual([7, 7, 7]);
  });
});

describe('the two arithmetics', () => {
  it('agree but for rounding', () => {
    fc.assert(
      fc.property(cases(fc.float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 })), (given) => {
        const [one, other] = [vectorArithmetic(MOST), plainArithmetic()].map((arithmetic) => added(arithmetic, given));
        one?.forEach((sum, index) => {
          expect(Math.abs(sum - (other?.[index] ?? Number.NaN))).toBeLessThan(0.05);
        });
      }),
    );
  });

  it('are chosen by what the device can do', () => {
    const first = createArithmetic(MOST).take(1);
    expect(first.buffer.byteLength).toBeGreaterThan(4);
    vi.stubGlobal('WebAssembly', undefined);
    expect(createArithmetic(MOST).take(1).buffer.byteLength).toBe(4);
    vi.unstubAllGlobals();
  });
});
