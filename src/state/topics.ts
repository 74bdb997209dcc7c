/** The topics that a quiz can be narrowed to, as the learner reads them. */

import type { Topic } from '../core/model.ts';

export const TOPICS: readonly (readonly [Topic, string])[] = [
  ['people', 'People'],
  ['places', 'Places'],
  ['dates', 'Dates'],
  ['numbers', 'Numbers'],
  ['quotations', 'Quotations'],
  ['who-says-so', 'Who says so'],
  ['things', 'Things'],
];
