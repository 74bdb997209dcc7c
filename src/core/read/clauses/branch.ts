/** Says a branch of the tree as the sentence says it: whole, else without its side clauses, else without loose phrases at its end. */

import { isAnchored } from './anchored.ts';
import type { Place } from './noun.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { dependents, hasLabel, subtree, tokenAt } from './tree.ts';

/** The longest complement that a stem can carry, in words. */
const longest = 12;

/** Without these a statement still holds; a complement behind any other preposition is part of what is said. */
const loose = new Set(
  'in on at during after before since until by through despite amid following near over under around across along between among throughout within outside inside above below behind beside besides'.split(
    ' ',
  ),
);

export interface Branch {
  readonly text: string;
  /** Whether something of it was left out. */
  readonly trimmed: boolean;
}

/** `without`: labels of its children that are told elsewhere; `most`: in words. Null where it can't be said so that it stands alone. */
export function sayBranch(index: number, place: Place, without: readonly string[], most = longest): Branch | null {
  const { tree, sentence, known, owner } = place;
  for (const more of [[], ['advcl'], ['advcl', 'loose']]) {
    const indexes = subtree(tree, index, (child) => {
      const token = tokenAt(tree, child);
      if (token.head === index && hasLabel(token, without)) return true;
      return hasLabel(token, more) || (more.includes('loose') && isLooseBehind(child, index, place));
    });
    if (indexes.length > most || !isAnchored(index, indexes, place)) continue;
    const said = sayStretch(indexes, tree, sentence, known, owner);
    if (said && isWellFormed(said.text)) return { text: said.text, trimmed: more.length > 0 };
  }
  return null;
}

export function isLoose(preposition: string): boolean {
  return loose.has(preposition);
}

function isLooseBehind(child: number, head: number, place: Place): boolean {
  const token = tokenAt(place.tree, child);
  return (
    token.head === head &&
    hasLabel(token, ['obl', 'nmod', 'advmod']) &&
    loose.has(prepositionOf(child, place)) &&
    child > head
  );
}

/** In lower case, with all its words: `because of`. */
export function prepositionOf(index: number, { tree }: Place): string {
  return dependents(tree, index, 'case')
    .flatMap((child) => subtree(tree, child))
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');
}
