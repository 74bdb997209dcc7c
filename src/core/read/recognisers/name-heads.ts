/** Sees what a name is by its own head: the “University” of Copenhagen, the Korean “War”. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import type { Recogniser } from '../recogniser.ts';

export const nameHeads: Recogniser = {
  name: 'name-heads',
  about: 'Names whose last word says what they name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      const name = runText(sentence, run);
      // One word alone is no head of anything; “Mount Everest” and “Lake Tahoe” have theirs in front.
      if (!name.includes(' ')) return [];
      if (/^(?:Space Shuttle|Spaceship) /.test(name))
        return [nameFinding(sentence, run, { kind: 'product', class: 'spacecraft', confidence: 0.88 })];
      if (/^(?:USS|HMS|RMS|SS|MV|INS) /.test(name))
        return [nameFinding(sentence, run, { kind: 'product', class: 'ship', confidence: 0.9 })];
      const front =
        /^(?:Mount|Mt\.|Lake|Fort|Cape|Port|River|Hotel|Operation|Battle|Camp|Isle|Gulf|Bay|Strait|University|Bank|Ministry|Department|Republic|Kingdom)$/.exec(
          sentence.tokens[run.from]?.text ?? '',
        )?.[0];
      const type = nameHeadType(headWord(sentence, run)) ?? (front ? frontType(front) : undefined);
      if (type === undefined || type.kind === 'person') return [];
      return [
        nameFinding(sentence, run, { kind: type.kind, ...(type.class ? { class: type.class } : {}), confidence: 0.86 }),
      ];
    }),
};

function frontType(word: string): ReturnType<typeof nameHeadType> {
  if (word === 'Operation') return { kind: 'event', class: 'operation' };
  return nameHeadType(word === 'Mt.' ? 'mountain' : word === 'Port' || word === 'Camp' ? 'city' : word);
}
