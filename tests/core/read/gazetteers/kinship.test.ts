import { expect, test } from 'vitest';
import { allEntries } from '../../../../src/core/read/gazetteers/index.ts';
import { kinshipOf } from '../../../../src/core/read/gazetteers/kinship.ts';

test('a defence minister is closer to a general than to a head of state, and no kin to a war', () => {
  const kin = kinshipOf('defence-minister');
  expect(kin?.get('military-leader')).toBeGreaterThan(kin?.get('head-of-state') ?? 1);
  expect(kin?.has('war')).toBe(false);
});

test('kinship is mutual', () => {
  const groups = [...new Set(allEntries().map((entry) => entry.class))];
  const oneSided = groups.filter((group) =>
    [...(kinshipOf(group) ?? [])].some(([other, closeness]) => kinshipOf(other)?.get(group) !== closeness),
  );
  expect(oneSided).toEqual([]);
});

test('a class of few members has kin, or is a handful by nature', () => {
  const sizes = new Map<string, number>();
  for (const { class: group } of allEntries()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const lonely = [...sizes].filter(([group, size]) => size < 4 && !kinshipOf(group)).map(([group]) => group);
  expect(lonely).toEqual(['glacier', 'medal']);
});
