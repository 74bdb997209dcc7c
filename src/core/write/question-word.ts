/** The question phrase that fits a key: who, which country, which news agency, what. */

import { nounClass, readNounPhrase } from '../read/gazetteers/noun-neighbours.ts';
import type { Described } from './values.ts';

const kindNouns: Readonly<Record<string, string>> = {
  organisation: 'organization',
  country: 'country',
  city: 'city',
  region: 'region',
  place: 'place',
  group: 'group',
  nationality: 'nationality',
  event: 'event',
  work: 'work',
  weapon: 'weapon',
  product: 'product',
  title: 'position',
  date: 'date',
  ordinal: 'place in the order',
  percent: 'percentage',
};

/** Classes whose own noun asks more precisely than the kind's: “which news agency”. */
const classNouns: ReadonlySet<string> = new Set(
  `news-agency newspaper broadcaster company airline bank party ministry agency government university club team league court
  committee religion language currency war battle treaty missile rocket spacecraft aircraft ship disease medicine
  book film song album play opera symphony novel magazine website prize holiday state province river mountain lake
  island sea ocean continent border street stadium airport museum hospital church planet element
  animal sport political-office military-office border-zone army navy air-force delegation`.split(/\s+/),
);

/** `who`, `which country`, `what` … ; plural keys ask “which countries”. */
export function questionWord(key: Described): string {
  if (key.kind === 'person' || isSomebody(key)) return key.kind === 'title' ? 'which position' : 'who';
  const noun = key.class && classNouns.has(key.class) ? key.class.replaceAll('-', ' ') : kindNouns[key.kind];
  if (!noun) return 'what';
  return `which ${noun}`;
}

/** “fishermen”: a common noun for people, by the hand-made classes or by the list of nouns. */
function isSomebody({ kind, class: group, text }: Described): boolean {
  if (/-(?:occupation|office)$|^social-group-noun$/.test(group ?? '')) return true;
  const phrase = kind === 'thing' ? readNounPhrase(text) : null;
  return phrase !== null && nounClass(phrase.noun) === 'person';
}

/** `whose` of persons, `which country’s` of others. */
export function questionPossessive(key: Described): string {
  return key.kind === 'person' ? 'whose' : `${questionWord(key)}’s`;
}
