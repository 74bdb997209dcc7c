/** Words in quotation marks, and whose they are. */

import type { Relation } from '../relation.ts';

export const sayQuotation: Relation = {
  name: 'say-quotation',
  about: 'A speaker used these very words; `gapped` is the quotation with “…” where the `missing` words stood.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    quotation: { accepts: ['quotation'], required: true },
    gapped: { accepts: ['quotation'] },
    missing: { accepts: ['quotation'] },
    topic: { accepts: ['topic'], required: true },
  },
  frames: [{ verbs: ['say', 'add', 'tell', 'declare', 'note'], slots: { speaker: 'subject', quotation: 'object' } }],
  ask: {
    speaker: ['{?} used the words {quotation} about {topic}?', 'whose words about {topic} were these: {quotation}?'],
    missing: ["what is missing from {speaker's} words {gapped}?", "what completes {speaker's} phrase {gapped}?"],
  },
  say: '{speaker+} used the words {quotation} about {topic}',
};
