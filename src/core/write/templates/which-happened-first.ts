/** “Which of these happened first?” — three or four dated statements about different people and places. */

import type { FactBase, Option } from '../../model.ts';
import { type Deed, deedOfFact, deedOption, deedsIn, isOfOneAge, likeInLength } from '../deed.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';

const datedDeedKind = 'dated-deed';

function textOf({ agent, text }: Deed): string {
  return `${agent.name} ${text}`;
}

/** Whose whole life is told from birth to death has another question. */
function canBeTold({ tense, text, time }: Deed): boolean {
  return tense === 'past' && time !== null && !/\b(?:born|died|buried)\b/u.test(text);
}

/** What another surely began after the key was over, yet in the same age; of one agent alone it is asked by name. */
function laterDeeds(key: Deed, base: FactBase): readonly Deed[] {
  return deedsIn(base).filter(
    (deed) =>
      deed.agent !== key.agent &&
      canBeTold(deed) &&
      isOfOneAge(deed, key) &&
      deed.time &&
      key.time &&
      deed.time.from > key.time.to,
  );
}

function hasEnough(key: Deed, base: FactBase): boolean {
  return canBeTold(key) && laterDeeds(key, base).length >= 2;
}

/** Asked once of an article: of the earliest that has enough after it. */
function isAsked(key: Deed, base: FactBase): boolean {
  const start = ({ time }: Deed) => time?.from ?? 0;
  return hasEnough(key, base) && !deedsIn(base).some((deed) => start(deed) < start(key) && hasEnough(deed, base));
}

export const whichHappenedFirst: Template = {
  name: 'which-happened-first',
  about: 'Asks which of several dated events of different people or places came first.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    if (!key?.time || !isAsked(key, base)) return [];
    return [
      createDraft({
        fact,
        base,
        role: 'order',
        template: 'which-happened-first',
        wording: 'order-4',
        stem: 'which of these happened first?',
        key: { text: textOf(key), kind: datedDeedKind, value: key.time.from },
        topic: 'dates',
        named: new Set(),
      }),
    ];
  },
  rivals: (_draft, fact, base): Option[] => {
    const key = deedOfFact(fact, base);
    if (!key) return [];
    const options = laterDeeds(key, base).map((deed) => ({
      ...deedOption(deed, textOf(deed), datedDeedKind, base),
      value: deed.time?.from ?? 0,
    }));
    return likeInLength(options, textOf(key));
  },
};
