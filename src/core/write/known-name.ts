/** A name of an article as the world's lists know it, and what lies around it there. */

import type { Entity } from '../model.ts';
import { type GazetteerEntry, neighbours } from '../read/gazetteer.ts';
import { regionOf } from '../read/gazetteers/countries.ts';
import { regionCloseness } from '../read/gazetteers/regions.ts';

export interface Known {
  readonly entity: Entity;
  readonly entry: GazetteerEntry | undefined;
  readonly class: string;
  readonly nation: string | undefined;
}

/** Fame between 0 and 1 that options may lie apart: nobody takes Monaco for China. */
const FAME_APART = 0.35;
/** Of what no list holds: few have heard of it. */
export const UNHEARD = 0.4;

/** Of the class or kindred, the most tempting first; at most `limit`. */
export function around(
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

/** In one part of the world, or in two that lie beside each other. */
export function areNear(other: GazetteerEntry, entry: GazetteerEntry | undefined, nation: string | undefined): boolean {
  const region = entry?.region ?? regionOf(nation);
  return regionCloseness(other.region ?? regionOf(other.nation), region) >= 0.5;
}

/** Nobody takes a little-known name for a famous one; the other way round one may. */
export function isAsFamous(other: GazetteerEntry, entry: GazetteerEntry | undefined): boolean {
  return (other.weight ?? UNHEARD) >= (entry?.weight ?? UNHEARD) - FAME_APART;
}

/** How far apart two names are in fame, from 0 to 10: whole steps, so that other reasons keep their order within one. */
export function fameApart(other: GazetteerEntry, entry: GazetteerEntry | undefined): number {
  return Math.round(10 * Math.abs((other.weight ?? UNHEARD) - (entry?.weight ?? UNHEARD)));
}

/** Whether it was there in that year. */
export function existedIn({ from, until, kind }: GazetteerEntry, year: number | undefined): boolean {
  if (year === undefined || kind === 'person') return true;
  return (from === undefined || from <= year) && (until === undefined || year <= until);
}
