/** The day of the year on which something is remembered. */

import type { Relation } from '../relation.ts';

export const fallOn: Relation = {
  name: 'fall-on',
  about: 'An anniversary, holiday or other yearly occasion falls on a day of the year.',
  roles: {
    occasion: { accepts: ['event', 'thing', 'description'], required: true },
    day: { accepts: ['date', 'description'], required: true },
  },
  frames: [{ verbs: ['fall'], slots: { occasion: 'subject', day: 'on' } }],
  ask: {
    day: ['on what date does {occasion} fall?', 'what is the date of {occasion}?'],
  },
  say: '{occasion} falls on {day}',
};
