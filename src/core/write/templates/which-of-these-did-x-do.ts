/** “Which of these did Romelu Lukaku do?” — beside what others of the story did. */

import type { FactBase, Option } from '../../model.ts';
import { isPeculiar, isTakenFor, tellsItsAgent, withoutEchoes } from '../confusable.ts';
import { type Deed, deedOfFact, deedOption, deedsIn, endOfLife, likeInLength } from '../deed.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';
import { deedKind } from './what-did-x-do-when.ts';

/** Of one agent more are tiring. */
const mostOfOne = 2;

function textOf({ text, tense }: Deed): string {
  return tense === 'future' ? `to ${text}` : text;
}

/** What is to come is asked of things alone: nobody knows what a person will do. */
function canBeAsked(deed: Deed, base: FactBase): boolean {
  const { tense, agent, passive } = deed;
  if ((tense === 'future' && agent.kind === 'person') || (tense === 'past' && passive)) return false;
  return !endOfLife.test(deed.text) && isPeculiar(deed) && !tellsItsAgent(deed, base);
}

function wrongOptions(key: Deed, base: FactBase): Option[] {
  const others = deedsIn(base).filter(
    (deed) => isTakenFor(deed, key, base) && canBeAsked(deed, base) && deed.text !== key.text,
  );
  return likeInLength(
    withoutEchoes(others).map((deed) => deedOption(deed, textOf(deed), deedKind, base)),
    textOf(key),
  );
}

function isAmongTheBest(key: Deed, base: FactBase): boolean {
  const better = deedsIn(base).filter(
    (deed) => deed.agent === key.agent && deed.fact.salience > key.fact.salience && canBeAsked(deed, base),
  );
  return better.length < mostOfOne;
}

export const whichOfTheseDidXDo: Template = {
  name: 'which-of-these-did-x-do',
  about: 'Asks which of several deeds in the article somebody did.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    if (!key || !canBeAsked(key, base) || !isAmongTheBest(key, base)) return [];
    return [
      createDraft({
        fact,
        base,
        role: 'deed',
        template: 'which-of-these-did-x-do',
        wording: 'deed-2',
        stem:
          key.tense === 'future'
            ? `which of these was planned for ${key.agent.name}?`
            : `which of these did ${key.agent.name} do?`,
        key: { text: textOf(key), kind: deedKind },
        topic: 'things',
        named: new Set([key.agent.id]),
        said: new Set(['agent']),
      }),
    ];
  },
  rivals: (_draft, fact, base) => {
    const key = deedOfFact(fact, base);
    return key ? wrongOptions(key, base) : [];
  },
};
