/** Sees the likeliest kind of any name by its words and neighbours, as learned from annotated texts. */

import { LEARNED_KINDS } from '../entities/name-kinds.ts';
import { judgeName } from '../entities/name-model.ts';
import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { countryOf } from '../gazetteer.ts';
import type { Finding, NameRun, ReadSentence, Recogniser } from '../recogniser.ts';

/** What rules and gazetteers see is surer than what was learned from some six thousand names. */
const TRUST = 0.85;
const LEAST = 0.1;

export const learnedNames: Recogniser = {
  name: 'learned-names',
  about: 'Names of any kind, judged by weights that were learned.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      // Countries and their adjectives are known, and were left out of the lesson.
      if (countryOf(runText(sentence, run)) !== undefined) return [];
      const nobody = isNobody(sentence, run);
      // Most capitals in the lesson were organisations; in a text on computing few are.
      const isLetters = /^\p{Lu}{2,6}$/u.test(runText(sentence, run));
      return judgeName(sentence.tokens, run.from, run.to).flatMap((judged, at) => {
        const kind = LEARNED_KINDS[at];
        const trust = isLetters ? TRUST * 0.6 : TRUST;
        const chance = nobody && kind === 'person' ? judged / 4 : judged;
        if (kind === undefined || chance < LEAST) return [];
        return [nameFinding(sentence, run, { kind, confidence: chance * trust, learned: true })];
      });
    }),
};

/** Nobody is called “the Demilitarized Zone” or “Muslims”. */
function isNobody(sentence: ReadSentence, run: NameRun): boolean {
  if (run.title !== '') return false;
  const isPlural = /^NNP?S$/.test(sentence.tokens[run.from]?.xpos ?? '');
  // “Apollo 11”
  if (/\d$/.test(sentence.tokens[run.to - 1]?.text ?? '')) return true;
  return isPlural || sentence.tokens[run.from - 1]?.text.toLowerCase() === 'the';
}
