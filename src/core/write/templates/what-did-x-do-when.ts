/** “What did Antonín Dvořák do in 1892?” — beside what he did in other years. */

import type { FactBase, Option } from '../../model.ts';
import { isTakenFor } from '../confusable.ts';
import {
  askedTime,
  type Deed,
  deedOfFact,
  deedOption,
  deedsIn,
  endOfLife,
  isOfAnotherTime,
  isWeightiestOfItsTime,
  likeInLength,
} from '../deed.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';

export const deedKind = 'deed';

/** What befell somebody is told of them by a pronoun; what they did needs none. */
function textOf({ text }: Deed, pronoun: string | null): string {
  return pronoun === null ? text : `${pronoun} ${text}`;
}

/** Of a key that somebody else did to the agent: how all options begin. */
function pronounFor({ passive, agent }: Deed): string | null {
  if (!passive) return null;
  if (agent.kind === 'person') return agent.gender === 'female' ? 'she' : 'he';
  return agent.plural ? 'they' : 'it';
}

function canBeAsked({ text, tense, agent, passive }: Deed): boolean {
  return tense === 'past' && !endOfLife.test(text) && !(passive && agent.kind === 'person' && !agent.gender);
}

/** The same agent’s deeds of other times, then those of others that hold no sign of whose they are. */
function wrongOptions(key: Deed, base: FactBase): Option[] {
  const pronoun = pronounFor(key);
  const others = deedsIn(base).filter(
    (deed) =>
      deed !== key && deed.tense === 'past' && !endOfLife.test(deed.text) && (pronoun !== null || !deed.passive),
  );
  const own = others.filter((deed) => deed.agent === key.agent && isOfAnotherTime(deed, key));
  const foreign = others.filter((deed) => isTakenFor(deed, key, base));
  const options = (deeds: readonly Deed[]) =>
    likeInLength(
      deeds.map((deed) => deedOption(deed, textOf(deed, pronoun), deedKind, base)),
      textOf(key, pronoun),
    );
  return [...options(own), ...options(foreign)];
}

export const whatDidXDoWhen: Template = {
  name: 'what-did-x-do-when',
  about: 'Asks what somebody did at a time, beside what they did at other times.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    const when = key && askedTime(key);
    if (!key || !when || !canBeAsked(key) || !isWeightiestOfItsTime(key, base)) return [];
    const pronoun = pronounFor(key);
    return [
      createDraft({
        fact,
        base,
        role: 'deed',
        template: 'what-did-x-do-when',
        wording: 'deed-1',
        stem:
          pronoun === null ? `what did ${key.agent.name} do ${when}?` : `what happened to ${key.agent.name} ${when}?`,
        key: { text: textOf(key, pronoun), kind: deedKind },
        topic: 'things',
        named: new Set([key.agent.id]),
        said: new Set(['agent', 'when']),
      }),
    ];
  },
  rivals: (_draft, fact, base) => {
    const key = deedOfFact(fact, base);
    return key ? wrongOptions(key, base) : [];
  },
};
