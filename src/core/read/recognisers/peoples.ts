/** Sees groups and adjectives of groups by their grammar: “Muslims”, “the Panthers”, “Communist”, “Asian”. */

import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { countryOf, lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

/** A tagger takes “Samsung phones” for an adjective too; the ending tells. */
const ADJECTIVE = /\p{Ll}(?:an|ish|ese|ic|ist|al|ern|ant|ive|ate|im)$/u;

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
      const before = sentence.tokens[run.from - 1];
      const isPlural = /^NNP?S$/.test(token.xpos) && /[^s]s$/.test(name) && !/ics$/.test(name);
      if (isPlural && !/^(?:in|at|near)$/i.test(before?.text ?? '')) {
        return [nameFinding(sentence, run, { kind: 'group', class: 'people', confidence: 0.6 })];
      }
      const isPredicate = /^(?:root|xcomp)$/.test(token.label) && before?.upos !== 'DET';
      if (token.xpos === 'JJ' && (token.label === 'amod' || isPredicate) && ADJECTIVE.test(name)) {
        return [nameFinding(sentence, run, { kind: 'thing', class: 'adjective', confidence: 0.75 })];
      }
      return [];
    }),
};
