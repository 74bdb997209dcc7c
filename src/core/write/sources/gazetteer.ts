/** Neighbours of the key in the world: other agencies of the region, other wars of the time. */

import type { Draft, Entity, Fact, FactBase } from '../../model.ts';
import { type GazetteerEntry, lookUp, neighbours, type Sought } from '../../read/gazetteer.ts';
import { entitiesNamed, isInText } from '../base-index.ts';
import { existedIn } from '../known-name.ts';
import { isRivalOfWorld, sceneOf } from '../rivals.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';
import { worldRivals } from '../world-rivals.ts';

/** More than a question needs, so that the ones that are right after all can be left out. */
const enough = 8;

export const gazetteer: Source = {
  name: 'gazetteer',
  candidates: (draft, fact, base) => {
    const entity = base.entities.get(draft.key.entity ?? '');
    if (!entity) return [];
    return candidates(entity, draft, fact, base)
      .filter(({ name }) => !isUnknownInArticle(name, base))
      .slice(0, enough)
      .map(({ name, kind, class: group }) => ({ text: capitalised(name), kind, class: group, source: 'gazetteer' }));
  },
};

function candidates(entity: Entity, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  if (fact.origin === 'extracted' && entity.kind !== 'person') return worldRivals(entity, draft, fact, base);
  const known = lookUp(entity.name).find(({ kind }) => kind === entity.kind);
  const group = known?.class ?? entity.class;
  // A neighbour without a known class is just any name: a person for a person, whatever they do.
  // Nor does anybody take a stranger of the story for a person of the world.
  if (group === undefined || (fact.origin === 'extracted' && !known)) return [];
  const year = Number((fact.when?.iso ?? base.article.published ?? '').slice(0, 4)) || undefined;
  const sought: Sought = {
    kind: entity.kind,
    class: group,
    nation: entity.nation ?? known?.nation,
    region: known?.region,
    weight: known?.weight,
    year,
    name: entity.name,
  };
  const alike = nearest(sought, [entity.name, ...entity.aliases, ...(entity.near ?? [])]).filter((entry) =>
    existedIn(entry, year),
  );
  if (fact.origin !== 'extracted') return alike;
  const scene = sceneOf(entity, draft, fact, base);
  // Whom the story names is weighed there.
  return alike.filter((entry) => isRivalOfWorld(entry, scene, base) && entitiesNamed(entry.name, base).length === 0);
}

/** Those who govern one country are confused with one another, whatever their office. */
const governing =
  /^(?:head-of|foreign-|defence-|minister|politician|military-leader|security-|legislator|vice-|governor|mayor|diplomat|spokesperson|judge)/;

function nearest(sought: Sought, own: readonly string[]): readonly GazetteerEntry[] {
  const alike = neighbours(sought, own);
  if (sought.kind !== 'person' || sought.nation === undefined || !governing.test(sought.class ?? '')) return alike;
  const isCountryman = ({ nation, class: group }: GazetteerEntry) => nation === sought.nation && governing.test(group);
  const countrymen = neighbours({ ...sought, class: undefined }, own).filter(isCountryman);
  return [...alike.filter(isCountryman), ...countrymen, ...alike.filter((entry) => !isCountryman(entry))];
}

/** A name that the article uses but whose facts we don't know might be right: in doubt, out. */
function isUnknownInArticle(name: string, base: FactBase): boolean {
  return isInText(name, base) && entitiesNamed(name, base).length === 0;
}
