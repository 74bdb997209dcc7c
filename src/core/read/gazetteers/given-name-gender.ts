/** Whether a word is a given name, and whether a woman's or a man's. */

import { fold } from './fold.ts';
import { BOTH, FEMALE, MALE } from './given-name-list.ts';

type Gender = 'female' | 'male' | 'both';

let genders: ReadonlyMap<string, Gender> | undefined;

/** Of a double name (“Jean-Claude”) that is in no list the first part decides. */
export function findGivenName(name: string): Gender | undefined {
  genders ??= new Map([...listed(BOTH, 'both'), ...listed(FEMALE, 'female'), ...listed(MALE, 'male')]);
  const folded = fold(name.trim());
  return genders.get(folded) ?? genders.get(folded.split('-')[0] ?? folded);
}

function listed(names: string, gender: Gender): [string, Gender][] {
  return names.split(' ').map((name) => [fold(name), gender]);
}
