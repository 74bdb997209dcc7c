/** “What did Antonín Dvořák do in 1892?” — beside what he did in other years. */

import type { FactBase, Option } from '../../model.ts';
import { possessive } from '../../text/inflection.ts';
import { isTakenFor, withoutEchoes } from '../confusable.ts';
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

/** How all options begin where something befell the agent; null where all tell what the agent did. */
type Pronoun = 'he' | 'she' | 'it' | 'they' | null;

function textOf({ text }: Deed, pronoun: Pronoun): string {
  return pronoun === null ? text : `${pronoun} ${text}`;
}

function pronounOf({ agent }: Deed): Pronoun {
  if (agent.kind !== 'person') return agent.plural ? 'they' : 'it';
  if (!agent.gender) return null;
  return agent.gender === 'female' ? 'she' : 'he';
}

/** “He was appointed” stands beside “He moved”, “was appointed” not beside “moved”. */
function rivalsOf(key: Deed, isMixed: boolean, base: FactBase): readonly Deed[] {
  const others = deedsIn(base).filter(
    (deed) => deed !== key && deed.tense === 'past' && !endOfLife.test(deed.text) && (isMixed || !deed.passive),
  );
  const own = others.filter((deed) => deed.agent === key.agent && isOfAnotherTime(deed, key));
  return [...own, ...withoutEchoes(others.filter((deed) => isTakenFor(deed, key, base)))];
}

/** Without a pronoun as long as enough deeds need none. */
function pronounFor(key: Deed, base: FactBase): Pronoun {
  return key.passive || rivalsOf(key, false, base).length < 2 ? pronounOf(key) : null;
}

function stemOf({ agent }: Deed, pronoun: Pronoun, when: string): string {
  if (pronoun === null) return `what did ${agent.name} do ${when}?`;
  return agent.kind === 'person'
    ? `what happened in ${possessive(agent.name)} life ${when}?`
    : `what happened to ${agent.name} ${when}?`;
}

/** The same agent’s deeds of other times, then those of others that hold no sign of whose they are. */
function wrongOptions(key: Deed, base: FactBase): Option[] {
  const pronoun = pronounFor(key, base);
  const rivals = rivalsOf(key, pronoun !== null, base);
  const options = (deeds: readonly Deed[]) =>
    likeInLength(
      deeds.map((deed) => deedOption(deed, textOf(deed, pronoun), deedKind, base)),
      textOf(key, pronoun),
    );
  const isOwn = ({ agent }: Deed) => agent === key.agent;
  return [...options(rivals.filter(isOwn)), ...options(rivals.filter((deed) => !isOwn(deed)))];
}

export const whatDidXDoWhen: Template = {
  name: 'what-did-x-do-when',
  about: 'Asks what somebody did at a time, beside what they did at other times.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    const when = key && askedTime(key);
    // “from 1887 to 1888” tells what lasted.
    if (
      !key ||
      !when ||
      fact.when?.until !== undefined ||
      key.tense !== 'past' ||
      endOfLife.test(key.text) ||
      !isWeightiestOfItsTime(key, base)
    )
      return [];
    const pronoun = pronounFor(key, base);
    if (key.passive && pronoun === null) return [];
    return [
      createDraft({
        fact,
        base,
        role: 'deed',
        template: 'what-did-x-do-when',
        wording: 'deed-1',
        stem: stemOf(key, pronoun, when),
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
