/** “Which of these happened in 1700?” — whole statements about different people and places. */

import type { FactBase, Option } from '../../model.ts';
import { askedTime, type Deed, deedOfFact, deedOption, deedsIn, isOfAnotherTime, likeInLength } from '../deed.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';

const statementKind = 'statement';

function textOf({ agent, text }: Deed): string {
  return `${agent.name} ${text}`;
}

function canBeTold({ tense, text }: Deed): boolean {
  return tense === 'past' && !/\bborn\b/u.test(text);
}

function wrongOptions(key: Deed, base: FactBase): Option[] {
  const others = deedsIn(base).filter((deed) => deed !== key && canBeTold(deed) && isOfAnotherTime(deed, key));
  return likeInLength(
    others.map((deed) => deedOption(deed, textOf(deed), statementKind, base)),
    textOf(key),
  );
}

export const whatHappenedWhen: Template = {
  name: 'what-happened-when',
  about: 'Asks what happened on a day or in a year, beside what happened at other times.',
  drafts: (fact, base) => {
    const key = deedOfFact(fact, base);
    const when = key && askedTime(key);
    if (!key || !when || !canBeTold(key)) return [];
    return [
      createDraft({
        fact,
        base,
        role: 'deed',
        template: 'what-happened-when',
        wording: 'deed-3',
        stem: `which of these happened ${when}?`,
        key: { text: textOf(key), kind: statementKind },
        topic: 'things',
        named: new Set(),
        said: new Set(['when']),
      }),
    ];
  },
  rivals: (_draft, fact, base) => {
    const key = deedOfFact(fact, base);
    return key ? wrongOptions(key, base) : [];
  },
};
