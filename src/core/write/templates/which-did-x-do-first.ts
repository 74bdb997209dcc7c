/** “Which of these did Otto Jespersen do first?” — three or four dated deeds of one agent. */

import type { FactBase, Option } from '../../model.ts';
import { type Deed, deedOfFact, deedOption, deedsIn, likeInLength } from '../deed.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';

const datedDeedKind = 'dated-deed';

/** Schooling comes first and death last in any life: the order would be no news. */
const early = /\b(?:born|baptized|baptised|school|entered|enrolled|studied|attended|graduated|childhood|boy|girl)\b/u;
const late = /\b(?:died|buried|retired|posthumously|funeral|retirement|death)\b/u;

/** What surely began after the key was over; nothing that could only come late. */
function laterDeeds(key: Deed, base: FactBase): Option[] {
  const later = deedsIn(base).flatMap((deed) => {
    if (deed.agent !== key.agent || deed.tense !== key.tense || deed.passive !== key.passive) return [];
    if (!key.time || !deed.time || deed.time.from <= key.time.to || late.test(deed.text)) return [];
    return [{ ...deedOption(deed, deed.text, datedDeedKind, base), value: deed.time.from }];
  });
  return likeInLength(later, key.text);
}

/** Asked once of an agent: of their earliest deed that has enough after it. */
function isAsked(key: Deed, base: FactBase): boolean {
  const able = ({ time, text, tense, passive }: Deed) =>
    time !== null && tense === 'past' && !passive && !early.test(text);
  if (!able(key) || laterDeeds(key, base).length < 2) return false;
  return !deedsIn(base).some(
    (deed) =>
      deed !== key &&
      deed.agent === key.agent &&
      able(deed) &&
      (deed.time?.from ?? 0) < (key.time?.from ?? 0) &&
      laterDeeds(deed, base).length >= 2,
  );
}

export const whichDidXDoFirst: Template = {
  name: 'which-did-x-do-first',
  about: 'Asks which of several deeds somebody did before the others.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    if (!key?.time || !isAsked(key, base)) return [];
    return [
      createDraft({
        fact,
        base,
        role: 'order',
        template: 'which-did-x-do-first',
        wording: 'order-3',
        stem: `which of these did ${key.agent.name} do first?`,
        key: { text: key.text, kind: datedDeedKind, value: key.time.from },
        topic: 'dates',
        named: new Set([key.agent.id]),
        said: new Set(['agent']),
      }),
    ];
  },
  rivals: (_draft, fact, base) => {
    const key = deedOfFact(fact, base);
    return key ? laterDeeds(key, base) : [];
  },
};
