/** Sees persons by what stands before the name: “Prime Minister Najib Razak”, “spokesperson Julie Hahn”. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { genderOfTitle } from '../entities/titles.ts';
import { lookUp } from '../gazetteer.ts';
import type { NameRun, ReadSentence, Recogniser } from '../recogniser.ts';

export const titledPersons: Recogniser = {
  name: 'titled-persons',
  about: 'Names with a title or a role noun before them.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      const kept = run.title === '' && isKept(sentence, run);
      if (run.title === '' && !kept) return [];
      // “champion New England Patriots”, “champion Montreal Hockey Club”
      const isBody = run.to - run.from > 1 && nameHeadType(headWord(sentence, run))?.kind === 'organisation';
      if (isBody || sentence.tokens[run.to - 1]?.xpos === 'NNPS') return [];
      const words = (run.title === '' ? (sentence.tokens[run.from]?.text ?? '') : run.title).split(/[ -]/);
      const gender = words.map(genderOfTitle).find((known) => known !== undefined);
      return [nameFinding(sentence, run, { kind: 'person', confidence: 0.95, ...(gender ? { gender } : {}) })];
    }),
};

/** “Lord Byron” keeps its title in the name; “King's College” and “St. Louis” have none. */
function isKept(sentence: ReadSentence, run: NameRun): boolean {
  const word = sentence.tokens[run.from]?.text ?? '';
  if (
    run.to - run.from < 2 ||
    !(genderOfTitle(word) !== undefined || /^(?:dr|prof|professor|saint|st)\.?$/i.test(word))
  )
    return false;
  if (sentence.tokens[run.from + 1]?.xpos === 'POS') return false;
  // “St. Louis Cardinals”, “Saint John River”.
  if (/^(?:saint|st\.?)$/i.test(word) && run.to - run.from > 2) return false;
  const known = lookUp(runText(sentence, run));
  const head = nameHeadType(headWord(sentence, run));
  return known.length > 0
    ? known[0]?.kind === 'person'
    : head === undefined || head.kind === 'person' || run.to - run.from === 2;
}
