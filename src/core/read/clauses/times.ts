/** Reads when it happened: the time of a clause, or “by 1859”, which is said as it stands. */

import { prepositionOf, sayBranch } from './branch.ts';
import type { State } from './complement-state.ts';
import type { Place } from './noun.ts';
import { dependents } from './tree.ts';

/** “met Wednesday”: whatever its label, a time is when it happened. True where the branch is a time. */
export function takeTime(index: number, place: Place, state: State): boolean {
  const finding = place.known.quantityAt(place.sentence, index);
  if (!finding?.when) return false;
  // “1773 or earlier” and “in 1563, 1593 and 1665” have several right answers.
  const isOpen = place.tree.tokens[finding.to]?.lemma === 'or' || dependents(place.tree, index, 'conj').length > 0;
  state.times += isOpen ? 2 : 1;
  if (isOpen) return true;
  if (/^(?:in|on|at|during)?$/.test(prepositionOf(index, place))) {
    if (finding.when.iso) state.when ??= finding.when;
    return true;
  }
  // “By 1700” and “since 1700” are not “in 1700”.
  const said = sayBranch(index, place, ['punct']);
  if (said && !said.trimmed) state.rest.push(said.text);
  else state.trimmed++;
  return true;
}
