/** Which other places, bodies and events of an article that nobody has read for us may stand beside the right one. */

import type { Draft, Entity, FactBase } from '../model.ts';
import { lookUp } from '../read/gazetteer.ts';
import { regionOf } from '../read/gazetteers/countries.ts';
import { regionCloseness } from '../read/gazetteers/regions.ts';
import { placesOf } from './base-index.ts';
import { scopeOf } from './class-scopes.ts';
import { campOf, hasTail, isShortened, isToldOfCamp } from './signs.ts';
import { isNationTold, partOf, partTold, whereTold } from './where-told.ts';

export function isStoryRival(entity: Entity, key: Entity, draft: Draft, base: FactBase): boolean {
  if (isShortened(entity.name, key.name)) return false;
  if (key.kind === 'country') return isCountryRival(entity, key, draft, base);
  if (key.kind === 'city') return isCityRival(entity, key, draft, base);
  if (key.kind === 'region' && isOfKind(key, 'region') && !isOfKind(entity, 'region')) return false;
  if (key.class === undefined || entity.class !== key.class || isAward(entity.name) !== isAward(key.name)) return false;
  if (!hasTail(entity.name, key.name) || !isInTown(entity, draft, base) || !isOfCamp(entity, key, draft, base))
    return false;
  if (isNationTold(key.nation, whereTold(draft, base))) return entity.nation === key.nation;
  const isWorldly = scopeOf(key.class) === 'world';
  return isWorldly || entity.nation === undefined || key.nation === undefined || entity.nation === key.nation;
}

/** None where the sentence names a town or people of the key; “England” beside “Scotland”, never beside “Britain”. */
function isCountryRival(entity: Entity, key: Entity, draft: Draft, base: FactBase): boolean {
  if (!isOfKind(entity, 'country')) return false;
  const areParts = entity.class === 'constituent-country' && key.class === 'constituent-country';
  if (entity.nation === key.nation && entity.nation !== undefined && !areParts) return false;
  // No state of today is taken for Rome.
  if ((endOf(key) ?? MODERN) < MODERN && endOf(entity) === undefined) return false;
  return !whereTold(draft, base).nations.has(key.nation ?? '') || areParts;
}

/** The year since which states are told of that are there today. */
const MODERN = 1700;

function endOf({ name }: Entity): number | undefined {
  return lookUp(name).find(({ kind }) => kind === 'country')?.until;
}

/** Of the country, and the state, that the sentence tells. */
function isCityRival(entity: Entity, key: Entity, draft: Draft, base: FactBase): boolean {
  // “New York F&AM” is no city, whatever the article's other names are.
  if (!isOfKind(entity, 'city')) return false;
  const told = whereTold(draft, base);
  if (isNationTold(key.nation, told) && entity.nation !== key.nation) return false;
  const part = partTold(key, draft, base);
  const [own, other] = [key, entity].map(({ name, nation }) => partOf(name, nation));
  if (part !== undefined) return other === part;
  return (own !== undefined && own === other) || Math.abs(fameOf(entity) - fameOf(key)) <= FAME_APART;
}

/** Of cities: nobody takes Clovis, California for New York. */
const FAME_APART = 0.45;
/** Of a town that no list holds. */
const UNHEARD = 0.3;

function fameOf({ name, nation }: Entity): number {
  const found = lookUp(name).find(
    (entry) => entry.kind === 'city' && (nation === undefined || entry.nation === nation),
  );
  return found?.weight ?? UNHEARD;
}

function isOfKind(entity: Entity, kind: string): boolean {
  return lookUp(entity.name).some((entry) => entry.kind === kind);
}

/** “The Times University of the Year” is no university. */
function isAward(name: string): boolean {
  return /\bof the (?:Year|Century|Match|Month|Decade)$/.test(name);
}

/** Where the sentence tells the town, only what the article puts there as well. */
function isInTown({ name }: Entity, draft: Draft, base: FactBase): boolean {
  const { town } = whereTold(draft, base);
  if (town === undefined || name.includes(town)) return true;
  const bare = name.replace(/^the /, '');
  const { text } = base.article;
  const isThere = (at: number) =>
    [', ', ' in ', ' at '].some((join) => text.endsWith(bare + join, at)) ||
    ['’s ', "'s "].some((join) => text.startsWith(join + bare, at + town.length));
  return placesOf(town, base).some(isThere);
}

/** Where the sentence tells the camp, only who is told to be of it too. */
function isOfCamp(entity: Entity, key: Entity, draft: Draft, base: FactBase): boolean {
  const camp = campOf(key, draft.stem);
  if (camp === undefined) return true;
  return base.sentences.some(({ start, end }) => isToldOfCamp(entity.name, camp, base.article.text.slice(start, end)));
}

/** What lies far off tempts less: another part of the world, a town nobody knows. */
export function storyPoints(entity: Entity, key: Entity): number {
  if (!/^(?:country|city)$/.test(key.kind)) return 0;
  const near = 1.5 * regionCloseness(regionOf(entity.nation), regionOf(key.nation));
  if (key.kind === 'country') return near;
  // That one is a capital as well tells nothing.
  const asCapital = entity.class !== undefined && entity.class === key.class ? 0 : 2;
  const isOfPart = partOf(entity.name, entity.nation) === partOf(key.name, key.nation);
  return near + asCapital + (entity.nation === key.nation ? (isOfPart ? 2.5 : 1.5) : 0);
}
