/** Names that everybody mentions in one breath: the four great tennis tournaments, the museums of one town, a poet’s plays. */

import type { Draft, Entity, FactBase } from '../../model.ts';
import { lookUp } from '../../read/gazetteer.ts';
import { type Circle, circlesOf, circlesOfTown } from '../../read/gazetteers/circles.ts';
import { entitiesNamed, isInText } from '../base-index.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';
import { whereTold } from '../where-told.ts';

export const circles: Source = {
  name: 'circles',
  candidates: (draft, fact, base) => {
    const entity = base.entities.get(draft.key.entity ?? '');
    if (!entity || /^(?:person|country)$/.test(entity.kind) || fact.origin !== 'extracted') return [];
    return circleOf(entity, draft, base)
      .filter((name) => entity.kind !== 'city' || isCityOf(name, entity.nation))
      .filter((name) => !isInText(name, base) || entitiesNamed(name, base).length > 0)
      .map((name) => ({
        text: capitalised(name),
        kind: entity.kind,
        ...(entity.class === undefined ? {} : { class: entity.class }),
        source: 'gazetteer',
      }));
  },
};

/** Of the town where the sentence tells it; else of the circle that holds the key. */
function circleOf(entity: Entity, draft: Draft, base: FactBase): readonly string[] {
  const { town } = whereTold(draft, base);
  const own = [entity.name, ...entity.aliases].flatMap(circlesOf).filter((circle) => isOfSort(circle, entity));
  if (town === undefined) return own.flatMap(({ members }) => members);
  const ofTown = (circle: Circle) => circle.town === town;
  if (own.some(ofTown)) return own.filter(ofTown).flatMap(({ members }) => members);
  return circlesOfTown(town)
    .filter((circle) => circle.class === entity.class)
    .flatMap(({ members }) => members);
}

/** Cambridge in Massachusetts is not the one beside Oxford. */
function isCityOf(name: string, nation: string | undefined): boolean {
  return nation === undefined || lookUp(name).some((entry) => entry.kind === 'city' && entry.nation === nation);
}

/** “New York” is a city among cities and a state among states. */
const SORTED = /^(?:city|state|region|area|continent|island|river|lake)$/;

function isOfSort({ class: group }: Circle, entity: Entity): boolean {
  const own = entity.class === 'capital' ? 'city' : entity.class;
  return !SORTED.test(group) || own === undefined || own === group;
}
