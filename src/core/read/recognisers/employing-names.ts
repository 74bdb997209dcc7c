/** Sees organisations by who works for them: “Environment Canada spokesperson Julie Hahn”, “Google headquarters”. */

import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

const STAFF =
  /^(?:spokes(?:man|woman|person|people)|official|officials|headquarters|employees?|ceo|co-founder|founder|creator|administrator|executive|executives|chairman|chairwoman|shareholders|subsidiary)$/i;

export const employingNames: Recogniser = {
  name: 'employing-names',
  about: 'Names right before a spokesperson, a founder or headquarters.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const staff = sentence.tokens[run.to]?.text ?? '';
      const known = lookUp(runText(sentence, run)).some((entry) =>
        /^(?:country|city|region|nationality)$/.test(entry.kind),
      );
      return STAFF.test(staff) && !known && run.title === ''
        ? [nameFinding(sentence, run, { kind: 'organisation', confidence: 0.8 })]
        : [];
    }),
};
