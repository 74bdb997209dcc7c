/** Sees short forms: “World Health Organization (WHO)” makes WHO an organisation, and lone capitals are one more often than not. */

import { isAcronymOf } from '../../text/names.ts';
import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const acronyms: Recogniser = {
  name: 'acronyms',
  about: 'Names written in capitals only.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const name = runText(sentence, run);
      if (!/^\p{Lu}[\p{Lu}\d.&]{1,6}$/u.test(name) || /^[IVXLC]+$/.test(name)) return [];
      const long = namesIn(reading.runs[sentence.index]).find(
        (other) => other.to <= run.from && isAcronymOf(name, runText(sentence, other)),
      );
      return long ? [] : [nameFinding(sentence, run, { kind: 'organisation', confidence: 0.45 })];
    }),
};
