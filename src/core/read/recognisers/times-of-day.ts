/** Sees times of day: “8:30 p.m.”, “midnight”, “in the afternoon”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const ZONE = '(?: (?:UTC|GMT|BST|CET|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|local time))?';
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}:$£€-])(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>[ap]\\.?m\\.?)${ZONE}|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)${ZONE}|(?<oclock>1?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock|(?:midnight|noon|midday)${ZONE})(?![\\p{L}\\p{N}:]| left| remaining)`,
  'giu',
);
const PART =
  /(?<![\p{L}\p{N}])(?:(?:in|during) )?the (?:early |late )?(?:morning|afternoon|evening|night)(?![\p{L}\p{N}])/giu;

export const timesOfDay: Recogniser = {
  name: 'times-of-day',
  about: 'Clock times, noon and midnight, parts of the day.',
  find: (sentence, { text }) =>
    [...matchesIn(sentence, text, CLOCK), ...matchesIn(sentence, text, PART)].map((match) => {
      const { hour, hour24, minute, minute24, half, oclock } = match.groups;
      const late = half?.toLowerCase().startsWith('p') ? 12 : 0;
      const hours = hour24
        ? Number(hour24)
        : hour
          ? (Number(hour) % 12) + late
          : oclock
            ? (numberOf(oclock) ?? undefined)
            : { midnight: 0, noon: 12, midday: 12 }[match.text.toLowerCase()];
      const value = hours === undefined ? undefined : hours + Number(minute24 ?? minute ?? 0) / 60;
      return phraseFinding(sentence, match, {
        text: match.text,
        kind: 'time',
        ...(value === undefined ? {} : { value }),
      });
    }),
};
