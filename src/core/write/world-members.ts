/** Which bodies, places and events of the world somebody who did not read closely could take for one of the article. */

import type { Draft, Fact, FactBase } from '../model.ts';
import type { GazetteerEntry } from '../read/gazetteer.ts';
import { isLocal, isNatural, scopeOf } from './class-scopes.ts';
import { areNear, around, existedIn, fameApart, isAsFamous, type Known } from './known-name.ts';
import { campOf, hasTail, seriesOf } from './signs.ts';
import { yearAbout } from './time-told.ts';
import { isNationTold, nationGuessed, whereTold } from './where-told.ts';

/** In years: wars and treaties of one lifetime. */
const LIFETIME = 60;

/** Of the key's class, within the class's reach. */
export function worldMembers(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const { entity, entry, class: group } = known;
  const told = whereTold(draft, base);
  const scope = scopeOf(group);
  const [toldNation] = told.nations;
  // A river of no list may be anybody’s, whatever the story is about.
  if (!entry && known.nation === undefined && isNatural(group) && toldNation === undefined) return [];
  // What no list knows has its like in the world only where thousands are alike.
  if (!scope || told.town !== undefined || !(entry || isLocal(group, entity.name))) return [];
  const nation = known.nation ?? (entry ? undefined : nationGuessed(draft, base));
  if ((scope === 'nation' && nation === undefined) || campOf(entity, draft.stem) !== undefined) return [];
  const year = yearAbout(fact, base);
  const isOfReach = (other: GazetteerEntry) => {
    const isCountryman = other.nation === nation;
    if (isNationTold(nation, told) && told.nations.has(nation ?? ''))
      return isCountryman || (scope === 'region' && other.nation === undefined);
    if (scope === 'nation') return isCountryman;
    return scope === 'world' || isCountryman || areNear(other, entry, nation);
  };
  const found = around({ ...known, nation }, year).filter(
    (other) =>
      other.class === group &&
      isOfReach(other) &&
      (entry === undefined || isAsFamous(other, entry)) &&
      isOfTime(other, entry, year) &&
      hasTail(other.name, entity.name) &&
      seriesOf(other.name) === seriesOf(entity.name),
  );
  // A college that few know is taken for no Harvard while there are others that few know.
  return entry ? found : found.toSorted((a, b) => fameApart(a, entry) - fameApart(b, entry));
}

function isOfTime(other: GazetteerEntry, entry: GazetteerEntry | undefined, year: number | undefined): boolean {
  if (other.kind !== 'event') return existedIn(other, year);
  if (entry?.from === undefined) return true;
  // The Trojan War has no year: nobody fought it in 1648.
  if (other.from === undefined) return false;
  return Math.abs(other.from - entry.from) <= LIFETIME;
}
