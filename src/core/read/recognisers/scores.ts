/** Sees how a match stood: “3 – 0”, “won 2–1”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN =
  /(?<![\p{L}\p{N}.:$£€–—-]|[–—-] )(?<own>\d{1,3}) ?[–—-] ?(?<others>\d{1,3})(?![\p{L}\p{N}%–—-]| [–—-]|[.,:]\d)/gu;
const GAME =
  /^(?:win|lose|beat|defeat|draw|tie|thrash|overcome|trail|finish|end|scoreboard|victory|defeat|match|game|half)$/;

/** Points of a basketball team in one match; more is a page or a year. */
const MOST = 199;

export const scores: Recogniser = {
  name: 'scores',
  about: 'Results of matches.',
  find: (sentence, { text }) => {
    if (!sentence.tokens.some(({ lemma }) => GAME.test(lemma))) return [];
    return matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const next = sentence.tokens[match.to];
      // “3 – 4 hours”, “2-3 weeks”
      if (next && /^(?:NNS|CD)$/.test(next.xpos)) return [];
      const { own, others } = match.groups;
      if (Math.max(Number(own), Number(others)) > MOST) return [];
      // For sorting: by the first figure, then by the second.
      const value = Number(own) + Number(others) / 1000;
      return [phraseFinding(sentence, match, { text: match.text, kind: 'count', class: 'score', value })];
    });
  },
};
