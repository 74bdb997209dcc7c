/** Sees persons by a given name in front: “Julie Couillard”, “Paul Dewar”. */

import { isGivenName } from '../entities/given-names.ts';
import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { countryOf, givenNameGender, lookUp } from '../gazetteer.ts';
import type { Recogniser } from '../recogniser.ts';

const LONGEST = 5;

export const givenNames: Recogniser = {
  name: 'given-names',
  about: 'Two to five capitalised words of which the first is a given name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      const words = runText(sentence, run).split(' ');
      const [first = ''] = words;
      // “Ludwig van Beethoven” has its particle for a sign.
      if (words.length > 2 && words.length <= LONGEST && /^(?:von|van|bin|ibn)$/.test(words[1] ?? '')) {
        return [nameFinding(sentence, run, { kind: 'person', confidence: 0.85 })];
      }
      if (
        words.length > LONGEST ||
        words.some((word) => /\d/.test(word)) ||
        !isGivenName(first) ||
        words.some((word) => /^(?:of|for|and|&|The|the)$/.test(word))
      )
        return [];
      const gender = givenNameGender(first);
      const isPlace = lookUp(first).some((entry) => /^(?:city|region|country)$/.test(entry.kind));
      if (words.length === 1) {
        return [
          nameFinding(sentence, run, {
            kind: 'person',
            confidence: isPlace ? 0.3 : 0.5,
            ...(gender ? { gender } : {}),
          }),
        ];
      }
      const head = nameHeadType(headWord(sentence, run));
      // “Johnnie Christmas” is no holiday.
      const isBody = head !== undefined && head.kind !== 'person' && !(head.class === 'holiday' && words.length === 2);
      const toPlace = lookUp(words.at(-1) ?? '').some((entry) => entry.kind === 'country' || entry.kind === 'region');
      const confidence = isBody || toPlace || countryOf(first) !== undefined ? 0.35 : isPlace ? 0.7 : 0.88;
      return [nameFinding(sentence, run, { kind: 'person', confidence, ...(gender ? { gender } : {}) })];
    }),
};
