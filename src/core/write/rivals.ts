/** Who is taken for whom in an article that nobody has read for us: same calling, same side, same time. */

import type { Draft, Entity, EntityId, Fact, FactBase } from '../model.ts';
import type { GazetteerEntry } from '../read/gazetteer.ts';
import { namedIn } from '../text/named-in.ts';
import { mayBeTakenFor } from './rival-classes.ts';

/** What a question lets a reader rule out. */
export interface Scene {
  readonly key: Entity;
  /** Whose side the stem tells: ids of bodies and codes of nations that the key shares with what the stem names. */
  readonly sides: ReadonlySet<string>;
  /** The year that it is about; undefined where nothing tells. */
  readonly year: number | undefined;
  /** The gender that the stem gives away. */
  readonly gender: 'female' | 'male' | undefined;
}

/** Years within which two persons are of one time: lately everybody knows better. */
const GENERATION = { once: 30, lately: 10 };
const LATELY_SINCE = 1900;

export function sceneOf(key: Entity, draft: Draft, fact: Fact, base: FactBase): Scene {
  const own = belongings(key, base);
  const named = mentionedIn(draft, base).filter(
    ({ id, kind }) => id !== key.id && /^(?:person|organisation|country)$/.test(kind),
  );
  const told = new Set(named.flatMap((entity) => [...belongings(entity, base)]));
  const today = yearOf(base.article.published ?? undefined);
  const isAlive = key.until === undefined || (today !== undefined && today <= key.until + LATELY);
  const year = yearOf(fact.when?.iso) ?? (isAlive ? today : key.until);
  const hasSide = own.size > 0;
  const isOwned = /\b(?:his|her|himself|herself)\b/i.test(draft.stem) && !named.some(({ kind }) => kind === 'person');
  return {
    key,
    sides: finest(hasSide ? [...own].filter((side) => told.has(side)) : onlyTeam(key, named, base), base),
    year,
    gender: isOwned || /\b(?:actress|woman|wife|man|husband|king|queen)\b/i.test(draft.stem) ? key.gender : undefined,
  };
}

/** Whom the stem was written with or names. */
function mentionedIn({ named, stem }: Draft, { entities }: FactBase): readonly Entity[] {
  const written = named.flatMap((id) => entities.get(id) ?? []);
  return [...new Set([...written, ...namedIn(stem, entities)])];
}

/** Whether the person of the article may be taken for the key. */
export function isRival(entity: Entity, scene: Scene, base: FactBase): boolean {
  const { key, year, gender } = scene;
  if (!isOfCalling(entity, key, base)) return false;
  if (gender !== undefined && entity.gender !== undefined && entity.gender !== gender) return false;
  if (isRuledOut(entity, scene, base)) return false;
  return isOfTime(entity, year) && isOfAge(entity, key);
}

/** Whether the person of the world may: of the key's nation and calling, and at work then. */
export function isRivalOfWorld(entry: GazetteerEntry, { key, sides, year, gender }: Scene, base: FactBase): boolean {
  if (isOfBody(sides, base) || UNTIMELY.test(entry.class)) return false;
  if (key.class === undefined || !mayBeTakenFor(entry.class, key.class)) return false;
  if (entry.nation === undefined || entry.nation !== key.nation) return false;
  if (gender !== undefined && entry.gender !== undefined && entry.gender !== gender) return false;
  if (year === undefined) return true;
  // Years of office, or of a life: who came to office later, or left it long ago, was nobody then.
  return (entry.from ?? year) <= year + 1 && year <= (entry.until ?? year) + LATELY;
}

/** Known for what they did somewhere, not for an office or an art that others had then. */
const UNTIMELY = /^(?:entrepreneur|executive|criminal|assassin|militant-leader|dissident|activist|victim)$/;

/** In years: who has left office is remembered so long. */
const LATELY = 4;

/** How strongly the person belongs to the side that the stem tells. */
export function sharesSide(entity: Entity, { sides }: Scene, base: FactBase): boolean {
  return sides.size > 0 && [...belongings(entity, base)].some((side) => sides.has(side));
}

function isOfCalling(entity: Entity, key: Entity, base: FactBase): boolean {
  if (entity.class !== undefined && key.class !== undefined) return mayBeTakenFor(entity.class, key.class);
  // Of one of them nothing is said: they are taken for one another if they are of one side, or of one time.
  const own = belongings(key, base);
  const isOfSide = (entity.sides ?? []).some((side) => own.has(side));
  return isOfSide || ((key.until ?? LATELY_SINCE) < LATELY_SINCE && overlaps(entity, key));
}

function overlaps(one: Entity, other: Entity, slack = 0): boolean {
  if (one.from === undefined || one.until === undefined || other.from === undefined || other.until === undefined)
    return false;
  return one.from - slack <= other.until && other.from - slack <= one.until;
}

/** Of the key's own time, as far as that is told of both. */
function isOfAge(entity: Entity, key: Entity): boolean {
  if (entity.from === undefined || key.until === undefined) return true;
  return overlaps(entity, key, slackIn(key.until));
}

function slackIn(year: number): number {
  return year < LATELY_SINCE ? GENERATION.once : GENERATION.lately;
}

/** A player of whom nothing is said plays for the one team that the stem names. */
function onlyTeam(key: Entity, named: readonly Entity[], base: FactBase): readonly string[] {
  const [team, ...others] = named.filter(({ kind }) => kind !== 'person');
  if (!team || others.length > 0 || !(key.class !== undefined && mayBeTakenFor(key.class, 'player'))) return [];
  return [...belongings(team, base)];
}

/** Where a party or team is told, that it is of some country tells no more. */
function finest(sides: readonly string[], base: FactBase): ReadonlySet<string> {
  const bodies = sides.filter((side) => base.entities.get(side)?.kind === 'organisation');
  return new Set(bodies.length > 0 ? bodies : sides);
}

/** The stem tells the side: a team's or party's must be known, a country's must not be another. */
function isRuledOut(entity: Entity, { key, sides }: Scene, base: FactBase): boolean {
  if (sides.size === 0) return false;
  const own = [...belongings(entity, base)];
  if (own.some((side) => sides.has(side))) return false;
  const isTeam = mayBeTakenFor(key.class ?? '', 'player') || isOfBody(sides, base);
  return isTeam || own.length > 0;
}

function isOfBody(sides: ReadonlySet<string>, base: FactBase): boolean {
  return [...sides].some((side) => base.entities.get(side)?.kind === 'organisation');
}

/** What a person, body or country belongs to: its sides, itself, its nation. */
function belongings({ id, kind, sides, nation }: Entity, base: FactBase): ReadonlySet<string> {
  const bodies: readonly EntityId[] = kind === 'person' ? (sides ?? []) : [id];
  const nations = bodies.flatMap((body) => base.entities.get(body)?.nation ?? []);
  return new Set([...bodies, ...nations, ...(nation === undefined ? [] : [nation])]);
}

function isOfTime({ from, until }: Entity, year: number | undefined): boolean {
  if (year === undefined || from === undefined || until === undefined) return true;
  return from - slackIn(year) <= year && year <= until + slackIn(year);
}

export function yearOf(iso: string | undefined): number | undefined {
  return Number(/^-?\d{4}/.exec(iso ?? '')?.[0]) || undefined;
}
