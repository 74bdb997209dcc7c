/** The cities of the world, with the country each lies in. */

import type { GazetteerEntry } from '../gazetteer.ts';
import { foundedIn } from './city-founded.ts';
import { CITIES } from './city-list.ts';
import { partNamed } from './city-parts.ts';
import { countryEntries } from './countries.ts';
import { fold } from './fold.ts';

/** Every city that is no capital: capitals come with their countries. */
export function cityEntries(): GazetteerEntry[] {
  const capitals = new Set<string>();
  for (const { kind, nation, name, aliases } of countryEntries()) {
    if (kind === 'city') for (const one of [name, ...(aliases ?? [])]) capitals.add(`${nation} ${fold(one)}`);
  }
  return CITIES.trim()
    .split('\n')
    .flatMap(readCountry)
    .filter(({ nation, name }) => !capitals.has(`${nation} ${fold(name)}`));
}

function readCountry(line: string): GazetteerEntry[] {
  const nation = line.slice(0, 2);
  return line
    .slice(2)
    .split('|')
    .flatMap((group) => {
      const weight = (9 - Number(group[0])) / 10;
      return group
        .slice(1)
        .split(';')
        .map((line): GazetteerEntry => {
          const [names = '', code] = line.split('@');
          const [name = '', ...aliases] = names.split('=');
          const [part, from] = [partNamed(nation, code), foundedIn(name, nation)];
          return {
            kind: 'city',
            class: 'city',
            name,
            nation,
            weight,
            ...(aliases.length > 0 && { aliases }),
            ...(part !== undefined && { part }),
            ...(from !== undefined && { from }),
          };
        });
    });
}
