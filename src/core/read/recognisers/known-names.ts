/** Sees names that the world knows: whole names in the gazetteers, in every capacity they have there. */

import { wordsOf } from '../entities/name-parts.ts';
import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { isTitleHead } from '../entities/titles.ts';
import { countryOf, type GazetteerEntry, lookUp } from '../gazetteer.ts';
import type { Finding, NameRun, Reading, ReadSentence, Recogniser } from '../recogniser.ts';

/** A name of one word may be somebody's surname or given name; longer ones are hardly ever anything else. */
const ONE_WORD = 0.75;
/** Batman in Turkey is less often meant than Berlin. */
const FAME = 0.3;
const MORE_WORDS = 0.92;
const LESS_LIKELY = 0.4;
const UNLIKELY = 0.4;
const WELL_KNOWN = 0.55;

export const knownNames: Recogniser = {
  name: 'known-names',
  about: 'Names of the world’s countries, cities, bodies, works and people.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const name = runText(sentence, run);
      const best = new Map<string, GazetteerEntry>();
      for (const entry of lookUp(name)) {
        // A common noun with a capital (“Actor”, “Science”) names nothing yet.
        if (entry.kind === 'thing' && /^\p{Ll}/u.test(entry.name)) continue;
        // The South is a part of Korea only where Korea is spoken of.
        if (/^(?:North|South)$/.test(name) && !nationsOf(reading).has(entry.nation ?? '')) continue;
        if (entry.kind === 'thing' && countryOf(name) !== undefined) continue;
        if (entry.kind === 'nationality' || isOther(entry, name, sentence, run)) continue;
        if (!best.has(entry.kind)) best.set(entry.kind, entry);
      }
      // “Seattle, Washington” is in the state.
      const state = best.get('region') ?? best.get('country');
      if (state && isBehindCity(sentence, run)) {
        return [
          nameFinding(sentence, run, {
            kind: state.kind,
            class: state.class,
            confidence: MORE_WORDS,
            name: state.name,
            ...(state.nation ? { nation: state.nation } : {}),
          }),
        ];
      }
      const here = nationsOf(reading);
      return [...best.values()].map((entry, place) => {
        // “Carolina” may be a city in Puerto Rico, but not where nobody speaks of Puerto Rico.
        if (
          entry.kind === 'city' &&
          (entry.weight ?? 0.5) < WELL_KNOWN &&
          !name.includes(' ') &&
          !here.has(entry.nation ?? '')
        ) {
          return nameFinding(sentence, run, { kind: 'place', confidence: UNLIKELY });
        }
        const sure =
          name.includes(' ') || /\d|^\p{Lu}{3,}$/u.test(name)
            ? MORE_WORDS
            : ONE_WORD + FAME * ((entry.weight ?? 0.5) - 0.5);
        return nameFinding(sentence, run, {
          kind: entry.kind,
          class: entry.class,
          confidence: place === 0 ? sure : LESS_LIKELY,
          name: entry.name,
          ...(entry.gender ? { gender: entry.gender } : {}),
          ...(entry.nation && !isForeign(entry, here) ? { nation: entry.nation } : {}),
        });
      });
    }),
};

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

/** Hong Kong has a Democratic Party too: whose it is, only an article about that country tells. */
function isForeign({ kind, class: group, nation = '' }: GazetteerEntry, here: ReadonlySet<string>): boolean {
  return (
    kind === 'organisation' &&
    /^(?:party|ministry|legislature|court|armed-force|agency|police|newspaper)$/.test(group) &&
    !here.has(nation)
  );
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
