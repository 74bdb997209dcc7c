import { describe, expect, test } from 'vitest';
import { average, POLICIES, simulate } from '../../../scripts/bench/study.ts';

describe('a simulated year', () => {
  const [ours, plain, oracle] = [POLICIES.ours, POLICIES.plain, POLICIES.oracle].map((policy) =>
    average(policy, 4, 150, 365),
  );

  test('our rating follows the memory better than right and wrong alone', () => {
    expect(ours?.trackerError).toBeLessThan(plain?.trackerError ?? 0);
  });

  test('nothing follows it as well as an oracle', () => {
    expect(oracle?.trackerError).toBeLessThan(ours?.trackerError ?? 0);
  });

  test('a card is asked about ten times, and nine times of ten remembered', () => {
    expect(ours?.reviewsPerCard).toBeGreaterThan(8);
    expect(ours?.reviewsPerCard).toBeLessThan(14);
    expect(ours?.recall).toBeGreaterThan(0.86);
  });
});

test('the same seed gives the same year', () => {
  expect(simulate(POLICIES.ours, 3, 60, 200)).toEqual(simulate(POLICIES.ours, 3, 60, 200));
});
