import { expect, test } from 'vitest';
import { getByName, getByShout, getGroups, namesOf } from '../../../../src/core/read/gazetteers/shelves.ts';

test('entries of one name stand with the most famous first', () => {
  const disordered = [...getByName()].filter(([, entries]) =>
    entries.some((entry, at) => (entry.weight ?? 0) > (entries[at - 1]?.weight ?? 1)),
  );
  expect(disordered).toEqual([]);
});

test('a short name is never shouted: “US” is not “us”', () => {
  expect(getByShout().has('FBI')).toBe(false);
  expect(getByShout().has('RUSSIA')).toBe(true);
});

test('entries stand by kind and class, and have their plural among their names', () => {
  const offices = getGroups().get('thing')?.get('cabinet-office') ?? [];
  expect(offices.every(({ entry }) => entry.class === 'cabinet-office')).toBe(true);
  const general = offices.find(({ entry }) => entry.name === 'attorney general');
  expect(general && namesOf(general.entry)).toContain('attorneys general');
});
