/** How tempting a name is as a wrong answer: of the same sort, from the same place and time, about as famous. */

import type { GazetteerEntry, Sought } from '../gazetteer.ts';
import { regionOf } from './countries.ts';
import { regionCloseness } from './regions.ts';

/** What is sought, made ready for comparison with thousands of entries. */
interface Aim extends Sought {
  readonly stem: string | undefined;
}

export function aimAt(sought: Sought): Aim {
  const stem = sought.name === undefined ? undefined : stemOf(sought.name);
  return { ...sought, region: sought.region ?? regionOf(sought.nation), stem };
}

/** Points, more is better; `closeness` of the classes from 0 to 1. The weights were set by reading neighbours of well-known names. */
export function score(entry: GazetteerEntry, aim: Aim, closeness: number): number {
  const fame = entry.weight ?? 0.5;
  const fameGap = aim.weight === undefined ? 0 : Math.abs(fame - aim.weight);
  const likeness = aim.stem !== undefined && aim.stem === stemOf(entry.name) ? 1.5 : 0;
  return 4 * closeness + placePoints(entry, aim) + timePoints(entry, aim.year) + 1.8 * fame - 1.5 * fameGap + likeness;
}

function placePoints(entry: GazetteerEntry, aim: Aim): number {
  if (entry.nation !== undefined && entry.nation === aim.nation) return 3;
  return 1.6 * regionCloseness(entry.region ?? regionOf(entry.nation), aim.region);
}

/** In how many years a point is lost: a generation makes a person unlikely; wars of one century are still confused. */
const YEARS_PER_POINT = { person: 8, other: 30 } as const;
const AT_THE_TIME = 1.2;
const FARTHEST = -3;

function timePoints(entry: GazetteerEntry, year: number | undefined): number {
  // A city that was there is no better a neighbour for having been founded late.
  if (year === undefined || entry.kind === 'city' || (entry.from === undefined && entry.until === undefined)) return 0;
  const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = entry;
  const gap = Math.max(from - year, year - until, 0);
  return Math.max(FARTHEST, AT_THE_TIME - gap / YEARS_PER_POINT[entry.kind === 'person' ? 'person' : 'other']);
}

/** The part of a name before its number: `Hwasong` of `Hwasong-18`. */
function stemOf(name: string): string | undefined {
  return /^(?:the )?(\p{L}{2,})[- ]?\d/u.exec(name)?.[1]?.toLowerCase();
}
