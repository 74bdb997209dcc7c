/** Writes the list of common surnames by the part of the world they come from. */

import { allLocales } from '@faker-js/faker';
import { SURNAMES_ROMANISED } from './romanised-surnames.ts';

/** Locales with Latin letters whose surnames are really borne there, and the region of each. */
const LOCALES = {
  en: 'north-america',
  de: 'western-europe',
  fr: 'western-europe',
  nl: 'western-europe',
  es: 'southern-europe',
  it: 'southern-europe',
  pt_PT: 'southern-europe',
  pt_BR: 'south-america',
  sv: 'northern-europe',
  da: 'northern-europe',
  nb_NO: 'northern-europe',
  fi: 'northern-europe',
  pl: 'central-europe',
  hu: 'central-europe',
  cs_CZ: 'central-europe',
  ro: 'balkans',
  sr_RS_latin: 'balkans',
  tr: 'middle-east',
  en_IN: 'south-asia',
  en_NP: 'south-asia',
  en_GH: 'west-africa',
  en_NG: 'west-africa',
  fr_SN: 'west-africa',
  zu_ZA: 'southern-africa',
  af_ZA: 'southern-africa',
  id_ID: 'southeast-asia',
} as const;

/** So many of each, spread evenly over its alphabet, are enough to know a surname by. */
const MOST = 130;

function surnamesOf(locale: keyof typeof LOCALES): string[] {
  const { generic, male } = allLocales[locale]?.person?.last_name ?? {};
  const names = [...new Set<string>(generic ?? male ?? [])].filter(
    (name) => /^\p{Lu}[\p{Ll}'’]+$/u.test(name) && name.length > 2,
  );
  const step = Math.max(1, names.length / MOST);
  return names.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

export function writeSurnames(): string {
  const byRegion = new Map<string, Set<string>>(
    Object.entries(SURNAMES_ROMANISED).map(([region, names]) => [region, new Set(names.trim().split(/\s+/))]),
  );
  for (const locale of Object.keys(LOCALES) as (keyof typeof LOCALES)[]) {
    const known = byRegion.get(LOCALES[locale]) ?? new Set();
    byRegion.set(LOCALES[locale], known);
    for (const name of surnamesOf(locale)) known.add(name);
  }
  const lines = [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, names]) => `${region}: ${[...names].sort().join(' ')}`);
  return `/** Common surnames by region. Data: Faker (MIT) and our own lists. Written by scripts/gazetteers. */

export const SURNAMES = \`
${lines.join('\n')}
\`;
`;
}
