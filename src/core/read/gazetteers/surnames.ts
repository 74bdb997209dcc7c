/** Where a surname is common; a surname alone is no person. */

import { fold } from './fold.ts';
import { SURNAMES } from './surname-list.ts';

let regionsByName: ReadonlyMap<string, readonly string[]> | undefined;

/** The regions where a surname is common, in alphabetical order; empty for one that the list does not hold. */
export function regionsOfSurname(name: string): readonly string[] {
  regionsByName ??= readSurnames();
  return regionsByName.get(fold(name)) ?? [];
}

function readSurnames(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const line of SURNAMES.trim().split('\n')) {
    const [region = '', names = ''] = line.split(': ');
    for (const name of new Set(names.split(' ').map(fold))) byName.set(name, [...(byName.get(name) ?? []), region]);
  }
  return byName;
}
