/** Which cities of the world somebody who did not read closely could take for a city of the article. */

import type { Draft, Fact, FactBase } from '../model.ts';
import type { GazetteerEntry } from '../read/gazetteer.ts';
import { areNear, around, fameApart, isAsFamous, type Known, UNHEARD } from './known-name.ts';
import { yearAbout } from './time-told.ts';
import { homeOf, isNationTold, partTold, whereTold } from './where-told.ts';

/** Of cities that need no state behind their names. */
const WELL_KNOWN = 0.6;
/** No country’s list of cities is longer. */
const MOST_CITIES = 500;
/** In steps of fame: so near to one another, the better known tempts more. */
const ALIKE = 5;
/** In steps of fame: another state is farther off than another size. */
const ELSEWHERE = 20;

/** Cities of the same country, and of the same state where that is told; for a capital, capitals nearby where the country is not. */
export function worldCities(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const told = whereTold(draft, base);
  const year = yearAbout(fact, base);
  const { entry, class: group } = known;
  const [only, second] = told.nations;
  const nation = known.nation ?? (second === undefined ? only : undefined);
  const part = partTold(known.entity, draft, base);
  const isCapital = group === 'capital' && !isNationTold(nation, told) && homeOf(base) !== nation;
  const own = entry?.part;
  const isSmall = (entry?.weight ?? UNHEARD) < WELL_KNOWN;
  const found = around({ ...known, nation }, year, isSmall || part !== undefined ? MOST_CITIES : undefined).filter(
    (other) => {
      if (other.from !== undefined && year !== undefined && other.from > year) return false;
      if (isCapital && other.class === 'capital') return areNear(other, entry, nation) && isAsFamous(other, entry);
      if (nation === undefined || other.nation !== nation) return false;
      return part === undefined || other.part === part;
    },
  );
  // A town is taken for the towns around it before it is for New York.
  const distance = (other: GazetteerEntry) =>
    (own === undefined || other.part === own ? 0 : ELSEWHERE) + Math.max(0, fameApart(other, entry) - ALIKE);
  return isSmall ? found.toSorted((a, b) => distance(a) - distance(b)) : found;
}
