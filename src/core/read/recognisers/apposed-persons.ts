/** Sees persons by the role behind a comma: “Fuad Basya, spokesman for …”, “the team's coach, Alireza Mehraban”. */

import { roleBeside } from '../entities/apposed.ts';
import { nameFinding, namesIn, wordTotal } from '../entities/name-text.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const apposedPersons: Recogniser = {
  name: 'apposed-persons',
  about: 'Names with a person’s role before or behind them.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const role = wordTotal(sentence, run) < 5 ? roleBeside({ sentence, run }) : null;
      return role ? [nameFinding(sentence, run, { kind: 'person', confidence: 0.82 })] : [];
    }),
};
