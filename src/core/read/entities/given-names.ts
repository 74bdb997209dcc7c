/** Whether a word is known as a given name. */

import { givenNameGender, lookUp } from '../gazetteer.ts';

export function isGivenName(word: string): boolean {
  if (!/^\p{Lu}[\p{L}'’.-]*$/u.test(word)) return false;
  return givenNameGender(word) !== undefined || lookUp(word).some((entry) => entry.class === 'given-name');
}
