/** “Which pairing of person and office was right in July 2023?” */

import type { Fact, FactBase, Option } from '../../model.ts';
import { hash } from '../../text/hash.ts';
import { createDraft } from '../draft.ts';
import { sayWhen } from '../say-when.ts';
import type { Template } from '../template.ts';
import { atomsOf, describeAtom, isPhrase } from '../values.ts';

const pairingKind = 'pairing';

interface Pair {
  readonly fact: Fact;
  readonly person: string;
  readonly office: string;
}

/** Persons with their offices, from facts that say who held what. */
function pairsIn(base: FactBase): Pair[] {
  return base.facts.flatMap((fact) => {
    const [person] = atomsOf(fact.roles.person);
    const [office] = atomsOf(fact.roles.office);
    if (person === undefined || office === undefined || isPhrase(person) || fact.attribution?.stance === 'claims')
      return [];
    return [{ fact, person, office: describeAtom(office, base).text }];
  });
}

function pairing(person: string, office: string, base: FactBase): Option {
  return { text: `${describeAtom(person, base).text} – ${office}`, kind: pairingKind, entity: person };
}

export const rightPairing: Template = {
  name: 'right-pairing',
  about: 'Asks which person goes with which office.',
  drafts: (fact, base) => {
    const pairs = pairsIn(base);
    const own = pairs.find((pair) => pair.fact.id === fact.id);
    const enough = pairs.length >= 4 || (fact.foils?.pairing?.length ?? 0) >= 2;
    if (!own || !enough || (fact.ask && !fact.ask.includes('pairing'))) return [];
    const when = fact.when ? sayWhen(fact.when) : null;
    return [
      createDraft({
        fact,
        base,
        role: 'pairing',
        template: 'right-pairing',
        wording: 'pairing-1',
        stem: `which pairing of person and office was right${when === null ? '' : ` ${when}`}?`,
        key: pairing(own.person, own.office, base),
        topic: 'people',
        named: new Set(),
      }),
    ];
  },
  rivals: (draft, fact, base) => {
    const picked = fact.foils?.pairing ?? [];
    if (picked.length > 0) return picked.map((text) => ({ text, kind: pairingKind, source: 'foil' }));
    const pairs = pairsIn(base);
    const held = new Set(pairs.map(({ person, office }) => `${person}\n${office}`));
    return pairs
      .filter(({ person }) => person !== draft.key.entity)
      .flatMap(({ person }) => {
        const others = pairs.filter(({ office }) => !held.has(`${person}\n${office}`));
        const other = others[hash(draft.id + person) % Math.max(1, others.length)];
        return other ? [pairing(person, other.office, base)] : [];
      });
  },
};
