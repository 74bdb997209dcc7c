/** The countries of the world and which of them a name, an adjective or a people belongs to. */

import type { GazetteerEntry } from '../gazetteer.ts';
import { COUNTRIES, PEOPLES, TERRITORIES } from './country-list.ts';
import { foldBare } from './fold.ts';

interface Country {
  readonly code: string;
  readonly region: string;
  readonly entries: readonly GazetteerEntry[];
  readonly adjective: string;
}

let countries: readonly Country[] | undefined;

function readCountries(): readonly Country[] {
  countries ??= COUNTRIES.trim().split('\n').map(readCountry);
  return countries;
}

function readPeople(line: string): GazetteerEntry {
  const [code = '', people = '', place = '', near] = line.split(';');
  const [region = '', fame = '5'] = place.split(' ');
  return {
    ...(code !== '-' && { nation: code }),
    region,
    weight: Number(fame) / 10,
    ...nationality(people),
    class: 'regional-people',
    ...(near && { near: near.split(',') }),
  };
}

/** `British / Britons = British / Briton` as an entry. */
function nationality(people: string): Pick<GazetteerEntry, 'kind' | 'class' | 'name' | 'aliases' | 'plural'> {
  const [adjectives = '', plurals = '', singulars = ''] = people.split('/');
  const [name = '', ...otherAdjectives] = adjectives.split('=');
  const [plural, ...otherPlurals] = plurals.split('=').filter(Boolean);
  const aliases = [...otherAdjectives, ...otherPlurals, ...singulars.split('=').filter(Boolean)];
  return { kind: 'nationality', class: 'nationality', name, aliases, ...(plural !== undefined && { plural }) };
}

function readCountry(line: string): Country {
  const [code = '', names = '', people = '', capitals = '', place = ''] = line.split(';');
  const [, region = '', fame = '5', from, until, near] = /^(\S+) (\d)(?: (\d+)\.\.(\d+) (.+))?$/.exec(place) ?? [];
  const weight = Number(fame) / 10;
  const [name = '', ...aliases] = names.split('=');
  const years = from === undefined ? {} : { from: Number(from), until: Number(until), near: (near ?? '').split(',') };
  const shared = { nation: code, region, weight };
  const entries: GazetteerEntry[] = [
    { ...shared, ...years, kind: 'country', class: from === undefined ? 'country' : 'historic-state', name, aliases },
    {
      ...shared,
      ...(from !== undefined && { from: Number(from), until: Number(until) }),
      ...nationality(people),
      ...(from !== undefined && { class: 'historic-nationality' }),
    },
  ];
  const [capital, ...otherCapitals] = capitals.split('=').filter(Boolean);
  if (capital !== undefined && from === undefined) {
    entries.push({ ...shared, kind: 'city', class: 'capital', name: capital, aliases: otherCapitals });
  }
  return { code, region, entries, adjective: nationality(people).name };
}

/** Countries, nationalities and capitals. */
export function countryEntries(): GazetteerEntry[] {
  return [...readCountries().flatMap((country) => country.entries), ...peoples()];
}

function peoples(): GazetteerEntry[] {
  return PEOPLES.trim().split('\n').map(readPeople);
}

let regionByCode: ReadonlyMap<string, string> | undefined;
let codeByName: ReadonlyMap<string, string> | undefined;
let adjectiveByCode: ReadonlyMap<string, string> | undefined;

/** The region of a country's code. */
export function regionOf(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  regionByCode ??= new Map([
    ...[...TERRITORIES.matchAll(/(\w\w) (\S+)/g)].map(([, code = '', region = '']): [string, string] => [code, region]),
    ...readCountries().map((country): [string, string] => [country.code, country.region]),
  ]);
  return regionByCode.get(code);
}

/** The adjective of every country by its code. */
export function demonyms(): ReadonlyMap<string, string> {
  adjectiveByCode ??= new Map(readCountries().map((country) => [country.code, country.adjective]));
  return adjectiveByCode;
}

/** The name of a country by its code: `kp` → `North Korea`. */
export function countryNamed(code: string): string | undefined {
  return readCountries().find((country) => country.code === code)?.entries[0]?.name;
}

/** The code of the country that a folded name, adjective or people belongs to; where two share one (Congolese), the first listed. */
export function countryCode(folded: string): string | undefined {
  if (!codeByName) {
    const codes = new Map<string, string>();
    for (const { kind, nation, name, aliases, plural } of countryEntries()) {
      if (kind === 'city' || nation === undefined) continue;
      for (const one of [name, ...(aliases ?? []), ...(plural ? [plural] : [])]) {
        const key = foldBare(one);
        if (!codes.has(key)) codes.set(key, nation);
      }
    }
    codeByName = codes;
  }
  return codeByName.get(folded);
}
