/** Sees events with their year in front: “the 2018 FIFA World Cup”, “the 1950-1953 Korean War”. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

export const datedEvents: Recogniser = {
  name: 'dated-events',
  about: 'Names of events that a year stands before.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const year = sentence.tokens[run.titleFrom - 1]?.text ?? '';
      if (!/^(?:1\d{3}|20\d\d)$/.test(year) || run.title !== '') return [];
      const name = runText(sentence, run);
      const known = lookUp(name).find((entry) => entry.kind === 'event');
      const type = nameHeadType(headWord(sentence, run));
      const group = known?.class ?? (type?.kind === 'event' ? type.class : undefined);
      // A war has a name without its years; a World Cup or an election is another one each time.
      if (group === undefined || /^(?:war|battle|revolution|invasion)$/.test(group)) return [];
      return [
        nameFinding(sentence, { ...run, from: run.titleFrom - 1 }, { kind: 'event', class: group, confidence: 0.94 }),
      ];
    }),
};
