/** Sees what a name is by its own head: the “University” of Copenhagen, the Korean “War”. */

import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { lookUp } from '../gazetteer.ts';
import type { Recogniser } from '../recogniser.ts';

const PAPER =
  / (?:Star|Sun|Mail|Globe|Post|Mirror|Express|Record|Standard|Argus|Echo|Age|Independent|Advertiser|Sentinel|Register|Journal)$/;

export const nameHeads: Recogniser = {
  name: 'name-heads',
  about: 'Names whose last word says what they name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      const name = runText(sentence, run);
      // One word alone is no head of anything; “Mount Everest” and “Lake Tahoe” have theirs in front.
      if (!name.includes(' ')) return [];
      if (/^(?:Space Shuttle|Spaceship) (?!Program|Orbiters|Fleet|Mission)/.test(name))
        return [nameFinding(sentence, run, { kind: 'product', class: 'spacecraft', confidence: 0.88 })];
      if (/^(?:USS|HMS|RMS|SS|MV|INS) /.test(name))
        return [nameFinding(sentence, run, { kind: 'product', class: 'ship', confidence: 0.9 })];
      // “Toronto Star”: a city before a newspaper's word.
      if (
        PAPER.test(name) &&
        lookUp(name.replace(/^The /, '').replace(/ \S+$/, '')).some((entry) =>
          /^(?:city|region|country)$/.test(entry.kind),
        )
      ) {
        return [nameFinding(sentence, run, { kind: 'organisation', class: 'newspaper', confidence: 0.88 })];
      }
      // “Pittsburgh Pirates”: a town before a plural plays for it.
      const town = / \p{Lu}\p{Ll}+[^s\W]s$/u.test(name) ? name.replace(/^The /, '').replace(/ \S+$/, '') : '';
      if (
        town !== '' &&
        lookUp(town).some((entry) => /^(?:city|region)$/.test(entry.kind)) &&
        nameHeadType(headWord(sentence, run)) === undefined
      ) {
        return [nameFinding(sentence, run, { kind: 'organisation', class: 'team', confidence: 0.85 })];
      }
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
