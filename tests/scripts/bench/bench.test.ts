import { describe, expect, it } from 'vitest';
import { inTurns, median } from '../../../scripts/bench/bench.ts';

describe('a bench', () => {
  it('takes the middle of an odd number of values', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(() => median([])).toThrow('no median of nothing');
  });

  it('compares neighbours, so that a machine that slows down on the way does not change the ratio', async () => {
    const taking = (share: number) => {
      const slower = [1, 2, 10, 40, 100].values();
      return () => share * (slower.next().value ?? Number.NaN);
    };
    const result = await inTurns(5, taking(3), taking(1));
    expect(result).toEqual({ ours: 30, baseline: 10, ratio: 3 });
  });
});
