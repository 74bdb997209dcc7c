/** A weekday, a compass point, a photo credit: true, and forgotten by tomorrow with good reason. */

import type { Question } from '../../model.ts';
import { factOf } from '../facts.ts';
import { isOrderedKind } from '../parts.ts';
import { weekdayOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';

const COMPASS = /^(?:the |to the )?(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern|wards?)?$/iu;
const UNIT_PRICE =
  /\b(?:per|apiece|each|a piece|a (?:kilo|pound|ton|tonne|barrel|gallon|litre|liter|share|ticket|head|night|unit))\b/iu;
const POST = /\b(?:retweets?|likes|shares|views|followers|upvotes|comments|tweet no\.?|post no\.?)\b/iu;
const CREDIT = /\b(?:Image|Photo|Picture|Photograph|File photo|Credit)s?:/u;
const ADDRESS = /https?:|www\.|@\w|\b\d{3}[- ]\d{3,4}\b/u;
/** Below these, readers of news do not count a fact among what an article is about. */
const LEAST_SALIENCE = 0.05;
const LEAST_SALIENCE_OF_FIGURES = 0.2;

export const notWorthAsking: Rule = {
  name: 'not-worth-asking',
  why: 'A minute on the bus is spent on something worth knowing a month from now.',
  severity: 'error',
  examine: (question, base) => {
    const { key, stem, evidence, role } = question;
    const reason = idle(question);
    if (reason !== null) return `“${stem}” asks for ${reason}: “${key.text}”.`;
    const fact = factOf(question, base);
    if (role === 'via' && fact?.attribution?.via !== undefined) return `“${stem}” asks only who relayed the report.`;
    if (CREDIT.test(evidence.quote)) return `The evidence “${evidence.quote}” is a picture’s credit.`;
    const least = isOrderedKind(key.kind) && key.kind !== 'date' ? LEAST_SALIENCE_OF_FIGURES : LEAST_SALIENCE;
    return question.salience < least ? `“${stem}” asks for a detail of little weight (${question.salience}).` : null;
  },
};

function idle({ key, stem, evidence }: Question): string | null {
  if (weekdayOf(key.text) !== null) return 'a weekday alone';
  if (COMPASS.test(key.text)) return 'a compass point';
  if (ADDRESS.test(key.text)) return 'an address';
  if (key.kind === 'money' && (UNIT_PRICE.test(key.text) || UNIT_PRICE.test(stem))) return 'a unit price';
  if (key.kind === 'count' && POST.test(`${stem} ${key.text} ${evidence.quote}`)) return 'the count of a post';
  return null;
}
