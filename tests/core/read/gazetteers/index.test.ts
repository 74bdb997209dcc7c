import { describe, expect, test } from 'vitest';
import { regionOf } from '../../../../src/core/read/gazetteers/countries.ts';
import { foldListed } from '../../../../src/core/read/gazetteers/fold.ts';
import { allEntries, tables } from '../../../../src/core/read/gazetteers/index.ts';
import { regions } from '../../../../src/core/read/gazetteers/regions.ts';
import { getByName } from '../../../../src/core/read/gazetteers/shelves.ts';

const entries = allEntries();

describe('every list', () => {
  test('is written as lists are: no stray marks, no blanks at the ends', () => {
    const wrong = entries
      .flatMap((entry) => [entry.name, ...(entry.aliases ?? [])])
      .filter((name) => /[|=]|^\s|\s$|^$/.test(name));
    expect(wrong).toEqual([]);
  });

  test('names only regions and nations of the world', () => {
    expect(entries.filter((entry) => entry.region !== undefined && !regions.includes(entry.region))).toEqual([]);
    expect(entries.filter((entry) => entry.nation !== undefined && regionOf(entry.nation) === undefined)).toEqual([]);
  });

  test('lets nothing end before it began', () => {
    expect(entries.filter(({ from, until }) => from !== undefined && until !== undefined && from > until)).toEqual([]);
  });

  test('tells the gender of every person', () => {
    expect(entries.filter((entry) => entry.kind === 'person' && entry.gender === undefined)).toEqual([]);
  });

  test('gives a class one kind', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { kind, class: group } of entries) kinds.set(group, (kinds.get(group) ?? new Set()).add(kind));
    expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test('says the same of nobody twice', () => {
    const seen = new Set<string>();
    const twice = entries.filter(({ kind, class: group, name, nation, from }) => {
      const id = [kind, group, name, nation, from].join('/');
      return kind !== 'city' && seen.size === seen.add(id).size;
    });
    expect(twice).toEqual([]);
  });

  test('names as near only what is listed', () => {
    const names = getByName();
    const unknown = entries.flatMap((entry) => (entry.near ?? []).filter((near) => !names.has(foldListed(near))));
    expect(unknown).toEqual([]);
  });

  test('holds something', () => {
    for (const table of tables) expect(table.text.split('\n').length).toBeGreaterThan(50);
  });
});
