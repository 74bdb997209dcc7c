/** Somebody was present at an event. */

import type { Relation } from '../relation.ts';

export const attend: Relation = {
  name: 'attend',
  about: 'Somebody attended an event, in company where the text names it.',
  roles: {
    attendee: { accepts: ['person', 'group', 'organisation'], required: true },
    event: { accepts: ['event', 'thing'], required: true },
    company: { accepts: ['person', 'group'] },
  },
  frames: [
    { verbs: ['attend', 'watch', 'visit'], slots: { attendee: 'subject', event: 'object', company: 'with' } },
    { verbs: ['participate'], slots: { attendee: 'subject', event: 'in' } },
  ],
  ask: {
    attendee: ['{?} attended {event}[ {when}]?', '{?} was present at {event}[ {when}]?'],
    event: [
      'what did {attendee} attend[ with {company}][ {where}][ {when}]?',
      'at what event was {attendee} present[ with {company}][ {where}][ {when}]?',
    ],
    company: [
      'in whose company did {attendee} attend {event}[ {when}]?',
      'who attended {event} together with {attendee+}[ {when}]?',
    ],
  },
  say: '{attendee+} attended {event}[ with {company}][ {when}]',
};
