import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionCloseness, regions } from '../../../../src/core/read/gazetteers/regions.ts';

test('a region is closest to itself, less close to one beside it, not at all to one far away', () => {
  expect(regionCloseness('east-asia', 'east-asia')).toBe(1);
  expect(regionCloseness('east-asia', 'southeast-asia')).toBe(0.5);
  expect(regionCloseness('east-asia', 'caribbean')).toBe(0);
  expect(regionCloseness(undefined, 'caribbean')).toBe(0);
});

test('closeness is the same both ways', () => {
  const region = fc.constantFrom(...regions);
  fc.assert(fc.property(region, region, (a, b) => regionCloseness(a, b) === regionCloseness(b, a)));
});
