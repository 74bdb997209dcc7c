/** Writes the list of given names by gender from Faker's locales and a hand-made list for scripts that Faker holds untransliterated. */

import { allLocales } from '@faker-js/faker';
import { BORNE_BY_BOTH, FEMALE_ROMANISED, MALE_ROMANISED, NO_GIVEN_NAMES } from './romanised-names.ts';

/** Locales written in Latin letters whose lists hold names that are really borne there. */
const LOCALES = [
  'en',
  'en_AU',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'de',
  'fr',
  'fr_SN',
  'es',
  'es_MX',
  'it',
  'pt_BR',
  'pt_PT',
  'nl',
  'sv',
  'da',
  'nb_NO',
  'fi',
  'pl',
  'cs_CZ',
  'sk',
  'hu',
  'ro',
  'hr',
  'sl_SI',
  'sr_RS_latin',
  'tr',
  'lv',
  'id_ID',
  'az',
  'uz_UZ_latin',
  'af_ZA',
  'yo_NG',
  'zu_ZA',
] as const;

/** Long lists with many names that hardly anyone bears: theirs count only where another locale knows them too. */
const LONG_TAILED: readonly string[] = [
  'fr',
  'it',
  'cs_CZ',
  'sk',
  'nl',
  'tr',
  'id_ID',
  'en_ZA',
  'fr_SN',
  'ro',
  'lv',
  'uz_UZ_latin',
  'az',
  'hr',
];

/** How often locales have it as a woman’s and a man’s name; a long-tailed one counts half. */
interface Tally {
  female: number;
  male: number;
}

function isWellFormed(name: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && name.length >= 3;
}

function countNames(): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (name: string, gender: keyof Tally, votes: number) => {
    const tally = tallies.get(name) ?? { female: 0, male: 0 };
    tally[gender] += votes;
    tallies.set(name, tally);
  };
  for (const locale of LOCALES) {
    const names = allLocales[locale]?.person?.first_name;
    for (const gender of ['female', 'male'] as const) {
      for (const name of new Set<string>(names?.[gender] ?? []))
        if (isWellFormed(name)) count(name, gender, LONG_TAILED.includes(locale) ? 1 : 2);
    }
  }
  for (const [name, tally] of tallies) if (tally.female + tally.male < 2) tallies.delete(name);
  for (const name of FEMALE_ROMANISED) count(name, 'female', 20);
  for (const name of MALE_ROMANISED) count(name, 'male', 20);
  for (const name of BORNE_BY_BOTH) tallies.set(name, { female: 1, male: 1 });
  for (const name of NO_GIVEN_NAMES) tallies.delete(name);
  return tallies;
}

/** Three to one is a name of that gender; anything nearer is a name of both, which tells nothing. */
const CLEAR_MAJORITY = 3;

function genderOf({ female, male }: Tally): keyof Tally | 'both' {
  if (female >= CLEAR_MAJORITY * male) return 'female';
  return male >= CLEAR_MAJORITY * female ? 'male' : 'both';
}

function namesOf(tallies: ReadonlyMap<string, Tally>, gender: keyof Tally | 'both'): string {
  const names = [...tallies].filter(([, tally]) => genderOf(tally) === gender).map(([name]) => name);
  return names.sort().join(' ').replaceAll("'", "\\'");
}

export function writeGivenNames(): string {
  const tallies = countNames();
  return `/** Given names by gender. Data: Faker (MIT) and our own list. Written by scripts/gazetteers. */

export const FEMALE =
  '${namesOf(tallies, 'female')}';

export const MALE =
  '${namesOf(tallies, 'male')}';

export const BOTH =
  '${namesOf(tallies, 'both')}';
`;
}
