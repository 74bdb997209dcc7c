/** Sees the likeliest kind of a name that nothing else explains, by its shape and the preposition before it. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const nameShapes: Recogniser = {
  name: 'name-shapes',
  about: 'Names of unknown kind: two or three plain words are a person more often than not.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const words = runText(sentence, run).split(' ');
      const before = sentence.tokens[run.from - 1]?.text.toLowerCase() ?? '';
      const found: Finding[] = [nameFinding(sentence, run, { kind: 'thing', confidence: 0.2 })];
      const plain = words.every((word) => /^\p{Lu}[\p{Ll}’'.-]*(?:-?\p{L}\p{Ll}*)*$/u.test(word));
      const named = nameHeadType(headWord(sentence, run)) !== undefined;
      if ((words.length === 2 || words.length === 3) && plain && before !== 'the' && !named) {
        found.push(nameFinding(sentence, run, { kind: 'person', confidence: 0.45 }));
      }
      if (words.length < 3 && !named && /^(?:in|near|at|from)$/.test(before)) {
        found.push(nameFinding(sentence, run, { kind: 'place', confidence: before === 'in' ? 0.45 : 0.3 }));
      }
      return found;
    }),
};
