/** Sees groups and adjectives of groups by their grammar: “Muslims”, “the Panthers”, “Communist”, “Asian”. */

import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { countryOf, lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const peoples: Recogniser = {
  name: 'peoples',
  about: 'Plural names of one word, and capitalised adjectives.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const token = sentence.tokens[run.from];
      const name = runText(sentence, run);
      if (
        !token ||
        run.to - run.from > 1 ||
        countryOf(name) !== undefined ||
        lookUp(name).some((entry) => entry.kind !== 'thing')
      )
        return [];
      if (/^NNP?S$/.test(token.xpos) && /[^s]s$/.test(name))
        return [nameFinding(sentence, run, { kind: 'group', class: 'people', confidence: 0.85 })];
      const describes = token.xpos === 'JJ' && /^(?:amod|root|xcomp|conj)$/.test(token.label);
      if (describes && !/^\p{Lu}+$/u.test(name))
        return [nameFinding(sentence, run, { kind: 'thing', class: 'adjective', confidence: 0.8 })];
      return [];
    }),
};
