/** Small facts about keys that several rules ask for: which stand over several facts, which amounts are one. */

import type { Option } from '../model.ts';
import { scaleOf } from './quantity.ts';

/** Roles of questions whose key no single role fills: which came first, who goes with which office, how a claim stands. */
export function isTrueOfSeveral(role: string): boolean {
  return role === 'order' || role === 'pairing' || role === 'stance';
}

/** Roles whose key is a whole deed or saying, which no single role of the fact fills. */
export function isWholeDeed(role: string): boolean {
  return role === 'deed' || role === 'said';
}

/** Kinds of option that are built from the same parts by design: “A claims it; B denies it”. */
export function isComposed(kind: string): boolean {
  return kind === 'pairing' || kind === 'standing' || kind === 'dated-event' || kind === 'dated-deed';
}

/** Kinds of option that are no noun but a whole predicate or sentence: “moved to the United States”. */
export function isPredicate(kind: string): boolean {
  return kind === 'deed' || kind === 'statement' || kind === 'said' || kind === 'dated-deed';
}

export function isSameNumber(one: Option, other: Option): boolean {
  const [a, b] = [scaleOf(one), scaleOf(other)];
  return a !== null && a === b;
}
