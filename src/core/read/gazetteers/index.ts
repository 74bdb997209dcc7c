/** Every list of the world, in one place. A new list is one file and one line here. */

import type { GazetteerEntry } from '../gazetteer.ts';
import { cityEntries } from './cities.ts';
import { countryEntries } from './countries.ts';
import { leaders } from './leaders.ts';
import { media } from './media.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { readTable, type Table } from './table.ts';
import { wars } from './wars.ts';
import { weapons } from './weapons.ts';

export const tables: readonly Table[] = [leaders, organisations, media, wars, weapons, offices];

/** All names of all lists. */
export function allEntries(): GazetteerEntry[] {
  return [...countryEntries(), ...cityEntries(), ...tables.flatMap(readTable)];
}
