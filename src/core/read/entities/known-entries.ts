/** Which of the world's namesakes an article can mean: the city of Batman, the magazine Science, somebody else's Democratic Party. */

import { countryOf, type GazetteerEntry, lookUp } from '../gazetteer.ts';
import type { NameRun, Reading, ReadSentence } from '../recogniser.ts';
import { wordsOf } from './name-parts.ts';
import { namesIn, runText } from './name-text.ts';
import { isTitleHead } from './titles.ts';

/** Fame from 0 to 1 above which a city is meant wherever it is named. */
const WELL_KNOWN = 0.55;

/** The likeliest entry of each kind that can be meant here, the most famous first. */
export function entriesHere(sentence: ReadSentence, run: NameRun, reading: Reading): GazetteerEntry[] {
  const name = runText(sentence, run);
  const best = new Map<string, GazetteerEntry>();
  for (const entry of lookUp(name)) {
    // A common noun with a capital (“Actor”, “Science”) names nothing yet.
    if (entry.kind === 'thing' && (/^\p{Ll}/u.test(entry.name) || countryOf(name) !== undefined)) continue;
    // The South is a part of Korea only where Korea is spoken of.
    if (/^(?:North|South)$/.test(name) && !nationsOf(reading).has(entry.nation ?? '')) continue;
    if (entry.kind === 'nationality' || isOther(entry, name, sentence, run)) continue;
    if (!best.has(entry.kind)) best.set(entry.kind, entry);
  }
  // “Seattle, Washington” is in the state.
  const state = best.get('region') ?? best.get('country');
  return state && isBehindCity(sentence, run) ? [state] : [...best.values()];
}

/** “Carolina” may be a city in Puerto Rico, but not where nobody speaks of Puerto Rico. */
export function isFarCity(
  { kind, weight = 0.5, nation = '' }: GazetteerEntry,
  name: string,
  reading: Reading,
): boolean {
  return kind === 'city' && weight < WELL_KNOWN && !name.includes(' ') && !nationsOf(reading).has(nation);
}

/** Hong Kong has a Democratic Party too: whose it is, only an article about that country tells. */
export function isForeign({ kind, class: group, nation = '' }: GazetteerEntry, reading: Reading): boolean {
  const isCommon = /^(?:party|ministry|legislature|court|armed-force|agency|police|newspaper)$/.test(group);
  return kind === 'organisation' && isCommon && !nationsOf(reading).has(nation);
}

function isBehindCity({ tokens }: ReadSentence, { from }: NameRun): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  const isCity = (start: number) =>
    start >= 0 && lookUp(wordsOf(tokens, start, from - 1)).some((entry) => entry.kind === 'city');
  return isCity(from - 2) || isCity(from - 3);
}

/** “The Atlantic” is a magazine, “the Atlantic coast” is none; “Science” is one only where a journal is meant. */
function isOther(entry: GazetteerEntry, name: string, { tokens }: ReadSentence, run: NameRun): boolean {
  if (entry.kind !== 'organisation' || name.includes(' ')) return false;
  if (isTitleHead(name)) return true;
  const before = tokens[run.from - 1];
  if (entry.name.startsWith('The ')) return !name.startsWith('The ') && before?.text !== 'The';
  const isWord = /^(?:magazine|journal|newspaper|news-site)$/.test(entry.class) && /^\p{Lu}\p{Ll}+$/u.test(name);
  return isWord && !/^(?:journal|magazine|newspaper|in|by)$/i.test(before?.text ?? '');
}

const nations = new WeakMap<Reading, Set<string>>();

/** The countries that the article names, by themselves or by their adjectives. */
function nationsOf(reading: Reading): ReadonlySet<string> {
  const known = nations.get(reading);
  if (known) return known;
  const found = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const run of namesIn(reading.runs[sentence.index])) {
      const name = runText(sentence, run);
      const nation = /^(?:North|South)$/.test(name) ? undefined : countryOf(name);
      if (nation) found.add(nation);
    }
  }
  nations.set(reading, found);
  return found;
}
