/** Every list of the world, in one place. A new list is one file and one line here. */

import type { GazetteerEntry } from '../gazetteer.ts';
import { americanPolitics } from './american-politics.ts';
import { business } from './business.ts';
import { cityEntries } from './cities.ts';
import { countryEntries } from './countries.ts';
import { culture } from './culture.ts';
import { entrepreneurs } from './entrepreneurs.ts';
import { events } from './events.ts';
import { groups } from './groups.ts';
import { history } from './history.ts';
import { leaders } from './leaders.ts';
import { leadersWest } from './leaders-west.ts';
import { media } from './media.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { products } from './products.ts';
import { regionsOfNations } from './regions-of-nations.ts';
import { sport } from './sport.ts';
import { readTable, type Table } from './table.ts';
import { things } from './things.ts';
import { wars } from './wars.ts';
import { weapons } from './weapons.ts';
import { works } from './works.ts';

export const tables: readonly Table[] = [
  leaders,
  leadersWest,
  americanPolitics,
  entrepreneurs,
  culture,
  sport,
  history,
  organisations,
  business,
  media,
  groups,
  regionsOfNations,
  places,
  wars,
  events,
  works,
  weapons,
  products,
  offices,
  things,
];

/** All names of all lists. */
export function allEntries(): GazetteerEntry[] {
  return [...countryEntries(), ...cityEntries(), ...tables.flatMap(readTable)];
}
