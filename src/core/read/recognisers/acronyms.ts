/** Sees short forms: “World Health Organization (WHO)” makes WHO an organisation, and lone capitals are one more often than not. */

import { isAcronymOf } from '../../text/names.ts';
import { nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { isPersonNoun } from '../entities/nouns.ts';
import { SPEECH } from '../entities/speech.ts';
import type { Finding, NameRun, ReadSentence, Recogniser } from '../recogniser.ts';

const ACTING = 0.65;
const ALONE = 0.25;

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
      return long
        ? []
        : [nameFinding(sentence, run, { kind: 'organisation', confidence: acts(sentence, run) ? ACTING : ALONE })];
    }),
};

/** “IQ” and “HD” are no bodies; what says something, or has a spokesman, is one. */
function acts({ tokens }: ReadSentence, run: NameRun): boolean {
  const name = tokens[run.from];
  const before = tokens[run.from - 1];
  if (name?.label === 'nsubj' && SPEECH.has(tokens[name.head]?.lemma ?? '')) return true;
  if (tokens[run.to]?.xpos === 'POS')
    return tokens[run.to + 1]?.upos === 'PROPN' || isPersonNoun(tokens[run.to + 1]?.lemma ?? '');
  if (isPersonNoun(tokens[run.to]?.lemma ?? '')) return true;
  const owner = /^(?:of|from|by|for)$/.test(before?.text ?? '') ? tokens[run.from - 2] : undefined;
  return owner !== undefined && (owner.upos === 'PROPN' || isPersonNoun(owner.lemma));
}
