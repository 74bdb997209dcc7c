/** Sees names that the world knows: whole names in the gazetteers, in every capacity they have there. */

import { entriesHere, isFarCity, isForeign } from '../entities/known-entries.ts';
import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
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
      const isLong = name.includes(' ') || /\d|^\p{Lu}{3,}$/u.test(name);
      return entriesHere(sentence, run, reading).map((entry, place) => {
        if (isFarCity(entry, name, reading))
          return nameFinding(sentence, run, { kind: 'place', confidence: LESS_LIKELY });
        const sure = isLong ? MORE_WORDS : ONE_WORD + FAME * ((entry.weight ?? 0.5) - 0.5);
        return nameFinding(sentence, run, {
          kind: entry.kind,
          class: entry.class,
          confidence: place === 0 ? sure : LESS_LIKELY,
          name: entry.name,
          ...(entry.gender ? { gender: entry.gender } : {}),
          ...(entry.nation && !isForeign(entry, reading) ? { nation: entry.nation } : {}),
        });
      });
    }),
};
