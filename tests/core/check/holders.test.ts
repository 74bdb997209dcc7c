import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/core/check/facts.ts';
import { factsHolding } from '../../../src/core/check/holders.ts';
import type { Fact, Option, RoleAtom } from '../../../src/core/model.ts';
import { sameInArticle } from '../../../src/core/text/names.ts';
import { overlap } from '../../../src/core/text/words.ts';
import { base, option } from './fixture.ts';

const atoms = (fact: Fact) =>
  [...Object.keys(fact.roles), 'where', 'speaker', 'via'].flatMap((role) => atomsOf(fact, role));

/** By reading every fact. */
function holding({ text, entity }: Option): Fact[] {
  const isHeld = (atom: RoleAtom) =>
    typeof atom === 'string'
      ? atom === entity
      : sameInArticle(atom.text, text, base.entities) || overlap(atom.text, text) === 1;
  return base.facts.filter((fact) => atoms(fact).some(isHeld));
}

describe('the facts that an option takes part in', () => {
  const phrases = base.facts.flatMap((fact) => atoms(fact).flatMap((atom) => (typeof atom === 'string' ? [] : [atom])));

  it('are those of its entity', () => {
    for (const id of base.entities.keys()) expect(factsHolding(option(id), base)).toEqual(holding(option(id)));
    expect(factsHolding(option('kim'), base).length).toBeGreaterThan(0);
  });

  it.each([...new Set(phrases.map(({ text }) => text))])('are those that hold “%s”, in other words too', (text) => {
    const said = { text, kind: 'thing', source: 'article' } as const;
    expect(factsHolding(said, base)).toEqual(holding(said));
    expect(factsHolding({ ...said, text: `The ${text}` }, base)).toEqual(holding(said));
  });

  it('are those of the entity that a text is a name of', () => {
    const named = { text: 'the United States', kind: 'country', source: 'article' } as const;
    const ids = [...base.entities.values()].filter(({ name }) => name === named.text).map(({ id }) => id);
    for (const id of ids) expect(factsHolding(named, base)).toEqual(holding({ ...named, entity: id }));
    expect(factsHolding({ ...named, text: 'Mongolia' }, base)).toEqual([]);
  });
});
