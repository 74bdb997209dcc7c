/** Other shares in words: “a quarter” → “a fifth”, “a third”, “half”. */

import { isNear } from '../text/near.ts';
import { eitherSide } from './either-side.ts';

/** In percent, as the recogniser counts them. */
const fractions: readonly (readonly [text: string, value: number])[] = [
  ['a tenth', 10],
  ['an eighth', 12.5],
  ['a sixth', 16.7],
  ['a fifth', 20],
  ['a quarter', 25],
  ['a third', 33.3],
  ['half', 50],
  ['two thirds', 66.7],
  ['three quarters', 75],
  ['four fifths', 80],
];

const written = /(?:half|(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|sixth|eighth|tenth)s?)$/i;

/** What stands before it stays: “over a third” → “over a quarter”. */
export function nearbyFractions(text: string, seed: string): { text: string; value: number }[] {
  const said = written.exec(text)?.[0] ?? '';
  const own = fractions.findIndex(([other]) => other === plain(said));
  const value = fractions[own]?.[1];
  if (value === undefined) return [];
  const isNearby = (other: number) => isNear(value, other);
  const below = fractions
    .slice(0, own)
    .filter(([, other]) => isNearby(other))
    .reverse();
  const above = fractions.slice(own + 1).filter(([, other]) => isNearby(other));
  const lead = text.slice(0, text.length - said.length);
  const cased = (other: string) => (/^\p{Lu}/u.test(said) ? other.charAt(0).toUpperCase() + other.slice(1) : other);
  return eitherSide(below, above, seed).map(([other, share]) => ({
    text: lead + cased(other),
    value: share,
  }));
}

/** “Three-quarters”, “one third” */
function plain(text: string): string {
  return text.toLowerCase().replace('-', ' ').replace(/^one /, 'a ').replace('a eighth', 'an eighth');
}
