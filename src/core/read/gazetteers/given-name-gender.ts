/** Whether a given name is a woman's or a man's. */

import { fold } from './fold.ts';
import { FEMALE, MALE } from './given-name-list.ts';

let genders: ReadonlyMap<string, 'female' | 'male'> | undefined;

/** Undefined for a name that is unknown or borne by both. Of a double name (“Kim Yo Jong” is not one) the first part decides. */
export function genderOfGivenName(name: string): 'female' | 'male' | undefined {
  genders ??= new Map([
    ...FEMALE.trim()
      .split(/\s+/)
      .map((one): [string, 'female'] => [fold(one), 'female']),
    ...MALE.trim()
      .split(/\s+/)
      .map((one): [string, 'male'] => [fold(one), 'male']),
  ]);
  const folded = fold(name.trim());
  return genders.get(folded) ?? genders.get(folded.split('-')[0] ?? folded);
}

/** Whether it is a given name of either sex. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== undefined;
}
