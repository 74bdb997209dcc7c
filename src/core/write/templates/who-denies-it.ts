/** “Who denies that North Korea has supplied arms to Moscow?” */

import type { EntityId } from '../../model.ts';
import { createDraft } from '../draft.ts';
import { questionWord } from '../question-word.ts';
import { clauseOf } from '../state.ts';
import type { Template } from '../template.ts';
import { describeAtom, entityOf } from '../values.ts';

export const whoDeniesIt: Template = {
  name: 'who-denies-it',
  about: 'Asks who denies what somebody else claims.',
  drafts: (denial, base) => {
    const claim = base.facts.find((fact) => fact.id === denial.opposes);
    const denier = denial.attribution;
    if (!claim?.attribution || denier?.stance !== 'denies' || (denial.ask && !denial.ask.includes('speaker')))
      return [];
    const named = new Set<EntityId>([claim.attribution.speaker]);
    const clause = clauseOf(claim, base, named);
    if (!clause) return [];
    const key = describeAtom(denier.speaker, base);
    const claimant = entityOf(claim.attribution.speaker, base).name;
    return [
      `${questionWord(key)} denies ${claimant}’s claim that ${clause}?`,
      `${claimant} claims that ${clause}. ${questionWord(key)} says this is not so?`,
    ]
      .filter(() => !named.has(denier.speaker))
      .map((stem, index) =>
        createDraft({
          fact: denial,
          base,
          role: 'speaker',
          template: 'who-denies-it',
          wording: `denier-${index + 1}`,
          stem,
          key,
          topic: 'who-says-so',
          named,
        }),
      );
  },
};
