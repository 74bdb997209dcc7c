/** “How certain is it that North Korea has supplied arms to Moscow?” — claimed by one, denied by the other. */

import type { EntityId, Fact, FactBase, Option } from '../../model.ts';
import { createDraft } from '../draft.ts';
import { clauseOf } from '../state.ts';
import type { Template } from '../template.ts';
import { atomsOf, capitalised, describeAtom, entityOf } from '../values.ts';

const standingKind = 'standing';

/** How a claim stands, in words that options share. */
function standing(claimant: string, answer: string, other: string): string {
  return capitalised(`${claimant} claims it; ${other} ${answer} it`);
}

function denierOf(claim: Fact, base: FactBase): EntityId | null {
  const denial = base.facts.find((fact) => fact.id === claim.opposes)?.attribution;
  return denial?.stance === 'denies' ? denial.speaker : null;
}

/** A claim may find other claimants later: `asOf` says when this was how it stood. */
function asOf(fact: Fact, base: FactBase): string {
  const [date] = atomsOf(fact.roles.asOf);
  return date === undefined ? '' : `as of ${describeAtom(date, base).text}, `;
}

export const claimedOrDisputed: Template = {
  name: 'claimed-or-disputed',
  about: 'Asks whether something is established, only claimed, or denied, and by whom.',
  drafts: (fact, base) => {
    const claim = fact.attribution;
    if (claim?.stance !== 'claims' || (fact.ask && !fact.ask.includes('stance'))) return [];
    const denier = denierOf(fact, base);
    const clause = clauseOf(fact, base);
    if (!denier || !clause) return [];
    const key: Option = {
      text: standing(entityOf(claim.speaker, base).name, 'denies', entityOf(denier, base).name),
      kind: standingKind,
    };
    const since = asOf(fact, base);
    return ['claims', 'says'].map((verb, index) =>
      createDraft({
        fact,
        base,
        role: 'stance',
        template: 'claimed-or-disputed',
        wording: `stance-${index + 1}`,
        stem: `${since}who ${verb} and who denies that ${clause}?`,
        key,
        topic: 'who-says-so',
        named: new Set(),
      }),
    );
  },
  rivals: (_draft, fact, base) => {
    const picked = fact.foils?.stance ?? [];
    if (picked.length > 0) return picked.map((text) => ({ text, kind: standingKind, source: 'foil' }));
    const denier = denierOf(fact, base);
    if (!fact.attribution || !denier) return [];
    const claimant = entityOf(fact.attribution.speaker, base).name;
    const other = entityOf(denier, base).name;
    return [
      standing(other, 'denies', claimant),
      standing(claimant, 'admits', other),
      standing(other, 'admits', claimant),
    ].map((text) => ({ text, kind: standingKind, source: 'arithmetic' }));
  },
};
