/** Sees names that the world knows: whole names in the gazetteers, in every capacity they have there. */

import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { type GazetteerEntry, lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

/** A name of one word may be somebody's surname or given name; longer ones are hardly ever anything else. */
const ONE_WORD = 0.75;
/** Batman in Turkey is less often meant than Berlin. */
const FAME = 0.3;
const MORE_WORDS = 0.92;
const LESS_LIKELY = 0.4;

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
        if (!best.has(entry.kind)) best.set(entry.kind, entry);
      }
      return [...best.values()].map((entry, place) => {
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
          ...(entry.nation ? { nation: entry.nation } : {}),
        });
      });
    }),
};
