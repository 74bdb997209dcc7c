/** Sees what a name is by its first word: “Mount Everest”, “Space Shuttle Columbia”, “State Route 99”, “Downtown Fresno”. */

import type { EntityKind } from '../../model.ts';
import { headWord, nameFinding, namesIn, runText } from '../entities/name-text.ts';
import { nameHeadType } from '../entities/nouns.ts';
import { lookUp } from '../gazetteer.ts';
import type { Recogniser } from '../recogniser.ts';

const FRONTS: readonly (readonly [front: RegExp, kind: EntityKind, group: string])[] = [
  [/^(?:Mount|Mt\.) /, 'place', 'mountain'],
  [/^Lake /, 'place', 'lake'],
  [/^River /, 'place', 'river'],
  [/^Cape /, 'place', 'peninsula'],
  [/^Fort /, 'place', 'landmark'],
  [/^Port /, 'city', 'city'],
  [/^Hotel /, 'place', 'hotel'],
  [/^(?:State Route|Interstate|Highway|Route|SR|Autobahn|Freeway) \d/, 'place', 'street'],
  [/^Operation /, 'event', 'operation'],
  [/^(?:Space Shuttle|Spaceship) (?!Program|Orbiters|Fleet|Mission)/, 'product', 'spacecraft'],
  [/^(?:USS|HMS|RMS|SS|MV|INS) /, 'product', 'ship'],
  [/^STS-\d/, 'event', 'mission'],
];
const PART_OF =
  /^(?:Downtown|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Inner|Southwest|Southeast|Northwest|Northeast|Southwestern|Southeastern|Northwestern|Northeastern) /;

export const nameFronts: Recogniser = {
  name: 'name-fronts',
  about: 'Names whose first word says what they name.',
  find: (sentence, reading) =>
    namesIn(reading.runs[sentence.index]).flatMap((run) => {
      const name = runText(sentence, run);
      const front = FRONTS.find(([pattern]) => pattern.test(name));
      if (front) return [nameFinding(sentence, run, { kind: front[1], class: front[2], confidence: 0.88 })];
      const rest = PART_OF.test(name) ? name.replace(PART_OF, '') : '';
      const place = lookUp(rest).some((entry) => /^(?:country|city|region|place)$/.test(entry.kind)) || rest === 'Side';
      if (!place || lookUp(name).length > 0 || nameHeadType(headWord(sentence, run))) return [];
      return [nameFinding(sentence, run, { kind: 'place', class: 'area', confidence: 0.8 })];
    }),
};
