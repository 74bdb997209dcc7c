/** Sees teams and newspapers by the town before them: “Pittsburgh Pirates”, “Toronto Star”. */

import { isGivenName } from '../entities/given-names.ts';
import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { lookUp } from '../gazetteer.ts';
import type { Finding, Recogniser } from '../recogniser.ts';

const PAPER =
  /^(?:Star|Sun|Mail|Globe|Post|Mirror|Express|Record|Standard|Argus|Echo|Age|Independent|Advertiser|Sentinel|Register|Journal)$/;

export const townNames: Recogniser = {
  name: 'town-names',
  about: 'A town or state with a newspaper’s word or a plural behind it.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run): Finding[] => {
      const parts = /^(?:The )?(.+) (\S+)$/.exec(runText(sentence, run));
      const [, town = '', last = ''] = parts ?? [];
      const isTown =
        town === 'New England' ||
        (!/^(?:North|South|East|West)$/.test(town) &&
          lookUp(town).some((entry) => /^(?:city|region|country)$/.test(entry.kind)));
      if (!isTown) return [];
      if (PAPER.test(last))
        return [nameFinding(sentence, run, { kind: 'organisation', class: 'newspaper', confidence: 0.9 })];
      // “Mary Jones” is no team of Mary, Turkmenistan.
      const plural =
        sentence.tokens[run.to - 1]?.xpos === 'NNPS' || sentence.tokens[run.from - 1]?.text.toLowerCase() === 'the';
      const plays =
        plural &&
        !isGivenName(town) &&
        /^\p{Lu}\p{Ll}+[^s\W]s$/u.test(last) &&
        nameHeadType(headWord(sentence, run)) === undefined;
      return plays ? [nameFinding(sentence, run, { kind: 'organisation', class: 'team', confidence: 0.85 })] : [];
    }),
};
