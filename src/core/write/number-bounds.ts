/** What a number may be by its kind and unit: no minute of a match after the ninetieth, nobody aged 130. */

import type { Phrase } from '../model.ts';
import type { Bounds } from './nearby-numbers.ts';

/** In the unit's own steps; a greater key lifts the bound. */
const mostOf: Readonly<Record<string, number>> = {
  seconds: 60,
  minutes: 60,
  hours: 24,
  days: 31,
  weeks: 52,
  months: 12,
  minute: 90,
  inning: 9,
  round: 12,
};
/** Old for a person. */
const oldest = 100;

export function boundsOf({ kind, unit = '', value = 0 }: Pick<Phrase, 'kind' | 'unit' | 'value'>): Bounds {
  if (kind === 'percent' && value <= 100) return { most: 99 };
  if (kind === 'age') return ageBounds(value, unit);
  // It is not twice as hot anywhere.
  if (/^degrees/.test(unit)) return { least: value * 0.7, most: value * 1.25 };
  const most = mostOf[unit];
  // “How many votes” are never one.
  const least = kind === 'count' && /s$/.test(unit) && value >= 2 && value < 12 ? { least: 2 } : {};
  return most === undefined || value > most ? least : { ...least, most };
}

/** A schoolchild is not taken for a grown-up, nor one of ninety for the oldest of all. */
function ageBounds(value: number, unit: string): Bounds {
  if (unit !== 'years') return boundsOf({ kind: 'duration', unit, value });
  if (value < 18) return { least: Math.max(1, value - 4), most: value + 4, exact: true };
  return value <= oldest ? { least: 16, most: oldest, exact: true } : {};
}
