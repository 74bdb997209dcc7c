/** Sees how long: “three years”, “nearly two decades”, “nine years and ten months”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { HEDGE, NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const UNIT = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HEDGE} )?(?:the (?:last|past|first|next|final) )?(?:(?<count>${NUMBER})(?: (?:consecutive|full|long|more|further|additional|working|business|calendar))? (?<unit>${UNIT})(?: and (?:${NUMBER}) (?:${UNIT}))?|(?:several|many|a few|some) (?:${UNIT})|half an? (?:hour|day|year|decade|century))(?![\\p{L}\\p{N}]| ago|[- ]old)`,
  'giu',
);

export const durations: Recogniser = {
  name: 'durations',
  about: 'Lengths of time.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const { count, unit = '' } = match.groups;
      const value = count === undefined ? null : numberOf(count);
      if (count !== undefined && (value === null || /^(?:19|20)\d\d$/.test(count))) return [];
      const units = unit === '' ? '' : pluralUnit(unit.toLowerCase());
      return [
        phraseFinding(sentence, match, {
          text: match.text,
          kind: 'duration',
          ...(value === null ? {} : { value, unit: units }),
        }),
      ];
    }),
};

function pluralUnit(unit: string): string {
  if (unit === 'century') return 'centuries';
  return unit.endsWith('s') ? unit : `${unit}s`;
}
