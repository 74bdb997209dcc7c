/** Small facts about keys that several rules ask for: which stand over several facts, which amounts are one. */

import type { Option } from '../model.ts';
import { scaleOf } from './quantity.ts';

/** Roles of questions whose key no single role fills: which came first, who goes with which office, how a claim stands. */
export function isTrueOfSeveral(role: string): boolean {
  return role === 'order' || role === 'pairing' || role === 'stance';
}

/** Kinds of option that are built from the same parts by design: “A claims it; B denies it”. */
export function isComposed(kind: string): boolean {
  return kind === 'pairing' || kind === 'standing' || kind === 'dated-event';
}

export function isSameNumber(one: Option, other: Option): boolean {
  const [a, b] = [scaleOf(one), scaleOf(other)];
  return a !== null && a === b;
}
