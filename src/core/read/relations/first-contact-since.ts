/** A contact that ended a long silence. */

import type { Relation } from '../relation.ts';

export const firstContactSince: Relation = {
  name: 'first-contact-since',
  about:
    'An event was somebody’s first contact with a kind of partner since a day; `gap` is how long it had been, `first` says so in full, `met` is who was met now, `last` who was met then, both of the same `sort` (“senior official”) and with an office each (`metOffice`, `lastOffice`), and `place` where.',
  roles: {
    event: { accepts: ['event', 'description'], required: true },
    person: { accepts: ['person', 'country', 'organisation', 'group'], required: true },
    partner: { accepts: ['description', 'thing', 'person', 'group'], required: true },
    since: { accepts: ['date'], required: true },
    gap: { accepts: ['duration'] },
    first: { accepts: ['clause', 'description'] },
    met: { accepts: ['person', 'group', 'organisation'] },
    metOffice: { accepts: ['title'] },
    last: { accepts: ['person', 'group', 'organisation'] },
    lastOffice: { accepts: ['title'] },
    sort: { accepts: ['description'] },
    place: { accepts: ['place', 'city', 'region', 'country'] },
  },
  frames: [{ verbs: ['mark', 'be'], slots: { event: 'subject', first: 'object', since: 'since' } }],
  ask: {
    since: [
      'before {event}, when did {person} last have contact with {partner}?',
      "when was {person's} previous contact with {partner}, before {event}?",
    ],
    gap: [
      "how long before {event} was {person's} last contact with {partner}?",
      "how long after {person's} last contact with {partner} came {event}?",
    ],
    first: ['what did {event} mark for {person}?', 'what milestone did {event} mark for {person}?'],
    met: [
      '{?} became[, {when},] the first {sort} to meet {person} since {since}?',
      'which {sort}[, {when},] was the first to meet {person} since {since}?',
    ],
    metOffice: [
      'what position was held by the first {sort} to meet {person} since {since}?',
      'what office was held by the first {sort} to meet {person} since {since}?',
    ],
    last: [
      '{?} was the last {sort} to meet {person} before {event}?',
      'which {sort} did {person} meet last before {event}?',
    ],
    lastOffice: [
      'what position was held by the last {sort} to meet {person} before {event}?',
      'what office was held by the last {sort} to meet {person} before {event}?',
    ],
    place: [
      "where was {person's} last contact with {partner} before {event}?",
      'where did {person} last meet {partner} before {event}?',
    ],
  },
  say: "{event} marked {person's} first contact with {partner} since {since}",
};
