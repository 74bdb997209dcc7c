/** Sees persons by what only persons do: they say, think, are born, marry, and are “who”. */

import { headOf, nameFinding, namesIn, wordTotal } from '../entities/name-text.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

/** Newspapers and ministries also say things; these verbs are a person's, or nearly. */
const HUMAN = new Set(
  'born marry wed die tweet smile laugh weep cry resign retire graduate sing act pray sleep walk study write compose recall remember joke grow'.split(
    ' ',
  ),
);
const SPEECH = new Set(
  'say tell add note explain claim argue insist reply ask comment state write observe believe think feel know want hope'.split(
    ' ',
  ),
);

export const speakingNames: Recogniser = {
  name: 'speaking-names',
  about: 'Names that speak, are born, or are followed by “who”.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const { tokens } = sentence;
      const head = headOf(tokens, run.from, run.to);
      const name = tokens[head];
      const verb = name?.label.startsWith('nsubj') ? tokens[name.head] : undefined;
      const clause = tokens.findIndex((token) => token.head === head && token.label === 'acl:relcl');
      const who = clause > 0 && tokens.some((token) => /^whom?$/i.test(token.text) && token.head === clause);
      const words = wordTotal(sentence, run);
      if (who) return [nameFinding(sentence, run, { kind: 'person', confidence: 0.85 })];
      if (verb && HUMAN.has(verb.lemma)) return [nameFinding(sentence, run, { kind: 'person', confidence: 0.7 })];
      if (verb && SPEECH.has(verb.lemma) && words < 4)
        return [nameFinding(sentence, run, { kind: 'person', confidence: words === 1 ? 0.35 : 0.6 })];
      return [];
    }),
};
