/** Sees adjectives and names of peoples: “North Korean”, “the Belgians”. */

import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { countryOf, lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const nationalities: Recogniser = {
  name: 'nationalities',
  about: 'Adjectives of countries, and their peoples.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const name = runText(sentence, run);
      const nation = countryOf(name);
      const entries = lookUp(name);
      const isKnown = nation !== undefined || entries.some((entry) => entry.kind === 'nationality');
      if (!isKnown || entries.some((entry) => /^(?:country|region|city|place)$/.test(entry.kind))) return [];
      const last = sentence.tokens[run.to - 1];
      const isPlural = entries.some((entry) => entry.plural === name && entry.name !== name);
      const people = isPlural || last?.xpos === 'NNPS' || last?.xpos === 'NNS';
      return [
        nameFinding(sentence, run, {
          kind: people ? 'group' : 'nationality',
          class: people ? 'people' : 'adjective',
          confidence: 0.93,
          ...(nation ? { nation } : {}),
        }),
      ];
    }),
};
