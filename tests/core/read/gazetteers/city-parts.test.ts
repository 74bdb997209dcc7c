import { expect, test } from 'vitest';
import { partNamed } from '../../../../src/core/read/gazetteers/city-parts.ts';
import { tables } from '../../../../src/core/read/gazetteers/index.ts';
import { readTable } from '../../../../src/core/read/gazetteers/table.ts';

test('a code is the code of a nation', () => {
  expect(partNamed('us', 'CA')).toBe('California');
  expect(partNamed('ca', '08')).toBe('Ontario');
  expect(partNamed('au', '02')).toBe('New South Wales');
  expect(partNamed('fr', '08')).toBeUndefined();
});

test('states are named as the list of states names them', () => {
  const states = new Set(
    tables
      .flatMap(readTable)
      .filter(({ kind }) => kind === 'region')
      .map(({ name }) => name),
  );
  for (const code of ['AL', 'GA', 'NY', 'WA', 'WY', 'DC'])
    expect(states.has(partNamed('us', code) ?? ''), code).toBe(true);
});
