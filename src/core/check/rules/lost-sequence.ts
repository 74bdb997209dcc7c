/** Numbers and dates in disorder cost the eye, not the mind. */

import { isOrderedKind, optionsOf } from '../parts.ts';
import { isoOf, scaleOf, weekdayOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';

export const lostSequence: Rule = {
  name: 'lost-sequence',
  why: 'Numbers, dates and weekdays out of their order make the learner search instead of think.',
  severity: 'error',
  examine: (question) => {
    const options = optionsOf(question);
    const places = options.map(scaleOf);
    const onScale = options.every(
      ({ text, kind }) => isOrderedKind(kind) || isoOf(text) !== null || weekdayOf(text) !== null,
    );
    if (onScale && places.every((place) => place !== null) && !question.ordered) {
      return `The options (${options.map(({ text }) => text).join('; ')}) have an order, but are shuffled.`;
    }
    if (!question.ordered) return null;
    const lost = places.indexOf(null);
    if (lost >= 0) return `The option “${options[lost]?.text}” has no place in the order of the others.`;
    const twice = places.findIndex((place, at) => places.indexOf(place) < at);
    return twice >= 0 ? `The option “${options[twice]?.text}” has the same place in the order as another.` : null;
  },
};
