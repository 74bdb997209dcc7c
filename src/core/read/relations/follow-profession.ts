/** What somebody is by profession. */

import type { Relation } from '../relation.ts';

export const followProfession: Relation = {
  name: 'follow-profession',
  about: 'A person follows a profession, by nationality or field: “Danish philologist”.',
  roles: {
    person: { accepts: ['person'], required: true },
    occupation: { accepts: ['title'], required: true },
  },
  frames: [{ verbs: ['be', 'become', 'work as'], slots: { person: 'subject', occupation: 'object' } }],
  ask: {
    occupation: ['what was {person} by profession?', "what was {person's} profession?"],
  },
  say: '{person} was by profession: {occupation}',
};
