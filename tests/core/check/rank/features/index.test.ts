import { expect, it } from 'vitest';
import { features } from '../../../../../src/core/check/rank/features/index.ts';

it('every feature has a name of its own, as labels and weights call it', () => {
  const names = features.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
