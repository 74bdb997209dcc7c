/** Sees lengths, weights and the like: “500 miles”, “3.5 kg”, “20 °C”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { HEDGE, NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const UNITS: readonly (readonly [group: string, unit: string, forms: string])[] = [
  ['length', 'miles', 'miles?|mi'],
  ['length', 'kilometres', 'kilomet(?:er|re)s?|km'],
  ['length', 'metres', 'met(?:er|re)s?|m'],
  ['length', 'centimetres', 'centimet(?:er|re)s?|cm'],
  ['length', 'millimetres', 'millimet(?:er|re)s?|mm'],
  ['length', 'feet', 'feet|foot|ft'],
  ['length', 'inches', 'inch(?:es)?'],
  ['length', 'yards', 'yards?'],
  ['weight', 'kilograms', 'kilograms?|kilos?|kg'],
  ['weight', 'grams', 'grams?'],
  ['weight', 'micrograms', 'micrograms?|µg'],
  ['weight', 'tonnes', 'tonnes?|tons?'],
  ['weight', 'pounds', 'pounds|lbs?'],
  ['area', 'square miles', 'square miles?|sq mi'],
  ['area', 'square kilometres', 'square kilomet(?:er|re)s?|km2|km²'],
  ['area', 'hectares', 'hectares?'],
  ['area', 'acres', 'acres?'],
  ['volume', 'litres', 'lit(?:er|re)s?'],
  ['volume', 'gallons', 'gallons?'],
  ['temperature', 'degrees', 'degrees? (?:Celsius|Fahrenheit|C|F)|°[CF]?|K(?=[),. ])'],
  ['power', 'watts', '(?:kilo|mega|giga)?watts?|kW|MW|GW'],
  ['data', 'bytes', '[MGT]B|(?:mega|giga|tera)bytes?'],
  ['speed', 'miles per hour', 'mph|miles (?:per|an) hour'],
  ['speed', 'kilometres per hour', 'km/h|kilomet(?:er|re)s (?:per|an) hour'],
];
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${HEDGE} )?(?<count>${NUMBER})[ -]?(?<unit>${UNITS.map(([, , forms]) => forms)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A height: two units, one length. */
const HEIGHT =
  /(?<![\p{L}\p{N}.])(?<feet>\d) ?(?:feet|foot|ft)(?:,| and)? (?<inches>\d{1,2}) ?(?:inch(?:es)?|in)(?![\p{L}\p{N}])/gu;

export const measures: Recogniser = {
  name: 'measures',
  about: 'Numbers with a unit of measurement.',
  find: (sentence, { text }) => [
    ...matchesIn(sentence, text, HEIGHT).map((match) => {
      const value = Number(match.groups.feet) + Number(match.groups.inches) / 12;
      return phraseFinding(sentence, match, { text: match.text, kind: 'count', class: 'length', value, unit: 'feet' });
    }),
    ...matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const value = numberOf(match.groups.count ?? '');
      const known = UNITS.find(([, , forms]) => new RegExp(`^(?:${forms})$`, 'u').test(match.groups.unit ?? ''));
      if (value === null || !known) return [];
      return [
        phraseFinding(sentence, match, { text: match.text, kind: 'count', class: known[0], value, unit: known[1] }),
      ];
    }),
  ],
};
