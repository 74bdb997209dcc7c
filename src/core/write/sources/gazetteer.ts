/** Neighbours of the key in the world: other agencies of the region, other wars of the time. */

import type { FactBase, Option } from '../../model.ts';
import { lookUp, neighbours } from '../../read/gazetteer.ts';
import { holdsName } from '../../text/names.ts';
import { entitiesNamed } from '../base-index.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

/** More than a question needs, so that the ones that are right after all can be left out. */
const enough = 8;

export const gazetteer: Source = {
  name: 'gazetteer',
  candidates: ({ key }, fact, base) => {
    const entity = base.entities.get(key.entity ?? '');
    if (!entity) return [];
    const known = lookUp(entity.name).find(({ kind }) => kind === entity.kind);
    const group = known?.class ?? entity.class;
    // A neighbour without a known class is just any name: a person for a person, whatever they do.
    if (group === undefined) return [];
    const year = Number((fact.when?.iso ?? base.article.published ?? '').slice(0, 4)) || undefined;
    const own = [entity.name, ...entity.aliases, ...(entity.near ?? [])];
    return neighbours(
      {
        kind: entity.kind,
        class: group,
        nation: entity.nation ?? known?.nation,
        region: known?.region,
        weight: known?.weight,
        year,
        name: entity.name,
      },
      own,
    )
      .filter(({ name }) => !isUnknownInArticle(name, base))
      .slice(0, enough)
      .map(
        ({ name, kind, class: ownClass }): Option => ({
          text: capitalised(name),
          kind,
          class: ownClass,
          source: 'gazetteer',
        }),
      );
  },
};

/** A name that the article uses but whose facts we don't know might be right: in doubt, out. */
function isUnknownInArticle(name: string, base: FactBase): boolean {
  return holdsName(base.article.text, name) && entitiesNamed(name, base).length === 0;
}
