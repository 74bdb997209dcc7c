/** Finds a fact's relation by its permanent name. */

import type { Relation } from '../read/relation.ts';
import { relations } from '../read/relations/index.ts';

const byName: ReadonlyMap<string, Relation> = new Map(relations.map((relation) => [relation.name, relation]));

/** @throws Error naming the relation when there is none of that name. */
export function relationNamed(name: string): Relation {
  const relation = byName.get(name);
  if (!relation) throw new Error(`No relation is called “${name}”.`);
  return relation;
}
