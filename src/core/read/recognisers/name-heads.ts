/** Sees what a name is by its own head: the “University” of Copenhagen, the Korean “War”. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import type { Recogniser } from '../recogniser.ts';

export const nameHeads: Recogniser = {
  name: 'name-heads',
  about: 'Names whose last word says what they name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      // One word alone is no head of anything.
      if (!runText(sentence, run).includes(' ')) return [];
      const type = nameHeadType(headWord(sentence, run));
      if (type === undefined || type.kind === 'person') return [];
      return [
        nameFinding(sentence, run, { kind: type.kind, ...(type.class ? { class: type.class } : {}), confidence: 0.86 }),
      ];
    }),
};
