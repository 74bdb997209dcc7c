/** Which names of the world somebody who did not read closely could take for a name of an article that nobody has read for us. */

import type { Draft, Entity, Fact, FactBase } from '../model.ts';
import { type GazetteerEntry, lookUp, neighbours } from '../read/gazetteer.ts';
import { regionOf } from '../read/gazetteers/countries.ts';
import { isTold } from '../read/gazetteers/founded.ts';
import { regionCloseness } from '../read/gazetteers/regions.ts';
import { isLocal, isNatural, scopeOf } from './class-scopes.ts';
import { campOf, hasTail, seriesOf } from './signs.ts';
import { yearAbout, yearTold } from './time-told.ts';
import { homeOf, isNationTold, nationGuessed, nationsIn, partTold, whereTold } from './where-told.ts';

/** The key as the world's lists know it. */
export interface Known {
  readonly entity: Entity;
  readonly entry: GazetteerEntry | undefined;
  readonly class: string;
  readonly nation: string | undefined;
}

/** Fame between 0 and 1 that options may lie apart: nobody takes Monaco for China. */
const FAME_APART = 0.35;
/** Of cities that need no state behind their names. */
const WELL_KNOWN = 0.6;
/** Of what no list holds: few have heard of it. */
const UNHEARD = 0.4;
/** No country’s list of cities is longer. */
const MOST_CITIES = 500;
/** A sentence without any year is about the time of its readers. */
const LATELY = 2000;
/** In years: wars and treaties of one lifetime. */
const LIFETIME = 60;

/** The most tempting first; none for what the question itself gives away. */
export function worldRivals(key: Entity, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const entry = lookUp(key.name).find(({ kind }) => kind === key.kind);
  const group = entry?.class ?? key.class;
  if (group === undefined) return [];
  const nation = key.nation ?? entry?.nation ?? nationOfName(key.name);
  const known: Known = { entity: key, entry, class: group, nation };
  if (key.kind === 'country') return countries(known, draft, fact, base);
  if (key.kind === 'city') return cities(known, draft, fact, base);
  if (key.kind === 'group' && key.nation !== undefined) return peoples(known, draft, fact, base);
  return members(known, draft, fact, base);
}

function nationOfName(name: string): string | undefined {
  const [nation, second] = nationsIn(name);
  return second === undefined ? nation : undefined;
}

function around(
  { entity, entry, class: group, nation }: Known,
  year: number | undefined,
  limit = 60,
): readonly GazetteerEntry[] {
  const own = [entity.name, ...entity.aliases, ...(entity.near ?? [])];
  const { kind, name } = entity;
  return neighbours(
    { kind, class: group, nation, region: entry?.region, weight: entry?.weight ?? UNHEARD, year, name },
    own,
    limit,
  );
}

/** Neighbours that are as much spoken of; none where the sentence names a town or people of the key. */
function countries(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const { entry, nation, class: group } = known;
  if (!entry || whereTold(draft, base).nations.has(nation ?? '')) return [];
  const year = yearTold(fact);
  return around(known, year ?? yearAbout(fact, base)).filter(
    (other) =>
      other.nation !== nation &&
      (other.region === entry.region || other.class !== 'country') &&
      (group === 'country') === (other.class === 'country') &&
      isAsFamous(other, entry) &&
      existedIn(other, yearAbout(fact, base)) &&
      (year === undefined || isTold(other.nation, year)),
  );
}

/** “Afghans” among the peoples of the countries around. */
function peoples(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const { entity, class: group, nation } = known;
  const own = lookUp(entity.name.replace(/^the /, '')).find(({ kind }) => kind === 'nationality');
  if (!own || !/^[\p{L} -]+s$/u.test(entity.name) || whereTold(draft, base).nations.has(nation ?? '')) return [];
  const year = yearAbout(fact, base) ?? LATELY;
  return neighbours({ kind: 'nationality', class: own.class, nation, weight: own.weight, year }, [own.name]).flatMap(
    (other) =>
      other.plural?.endsWith('s') &&
      other.class === own.class &&
      areNear(other, own, nation) &&
      isAsFamous(other, own) &&
      isTold(other.nation, year)
        ? [
            {
              ...other,
              kind: 'group' as const,
              class: entity.class ?? group,
              name: entity.name.startsWith('the ') ? `the ${other.plural}` : other.plural,
            },
          ]
        : [],
  );
}

/** Cities of the same country, and of the same state where that is told; for a capital, capitals nearby where the country is not. */
function cities(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
  const told = whereTold(draft, base);
  const year = yearAbout(fact, base);
  const { entry, class: group } = known;
  const [only, second] = told.nations;
  const nation = known.nation ?? (second === undefined ? only : undefined);
  const part = partTold(known.entity, draft, base);
  const isCapital = group === 'capital' && !isNationTold(nation, told) && homeOf(base) !== nation;
  const own = entry?.part;
  const isSmall = (entry?.weight ?? UNHEARD) < WELL_KNOWN;
  const found = around({ ...known, nation }, year, (part ?? own) === undefined ? undefined : MOST_CITIES).filter(
    (other) => {
      if (other.from !== undefined && year !== undefined && other.from > year) return false;
      if (isCapital && other.class === 'capital') return areNear(other, entry, nation) && isAsFamous(other, entry);
      if (nation === undefined || other.nation !== nation) return false;
      return part === undefined || other.part === part;
    },
  );
  // A town is taken for the towns around it before it is for New York.
  return isSmall && own !== undefined
    ? [...found.filter((other) => other.part === own), ...found.filter((other) => other.part !== own)]
    : found;
}

/** Of the key's class, within the class's reach. */
function members(known: Known, draft: Draft, fact: Fact, base: FactBase): readonly GazetteerEntry[] {
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
  return around({ ...known, nation }, year).filter(
    (other) =>
      other.class === group &&
      isOfReach(other) &&
      (entry === undefined || isAsFamous(other, entry)) &&
      isOfTime(other, entry, year) &&
      hasTail(other.name, entity.name) &&
      seriesOf(other.name) === seriesOf(entity.name),
  );
}

function areNear(other: GazetteerEntry, entry: GazetteerEntry | undefined, nation: string | undefined): boolean {
  const region = entry?.region ?? regionOf(nation);
  return regionCloseness(other.region ?? regionOf(other.nation), region) >= 0.5;
}

function isAsFamous(other: GazetteerEntry, entry: GazetteerEntry | undefined): boolean {
  return (other.weight ?? UNHEARD) >= (entry?.weight ?? UNHEARD) - FAME_APART;
}

function isOfTime(other: GazetteerEntry, entry: GazetteerEntry | undefined, year: number | undefined): boolean {
  if (other.kind !== 'event') return existedIn(other, year);
  if (entry?.from === undefined) return true;
  // The Trojan War has no year: nobody fought it in 1648.
  if (other.from === undefined) return false;
  return Math.abs(other.from - entry.from) <= LIFETIME;
}

export function existedIn({ from, until, kind }: GazetteerEntry, year: number | undefined): boolean {
  if (year === undefined || kind === 'person') return true;
  return (from === undefined || from <= year) && (until === undefined || year <= until);
}
