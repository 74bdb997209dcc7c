/** The dated facts of an article in the order of time, and whether a learner put them right. */

import type { Fact, PartialDate } from '../../model.ts';

export interface Dated {
  readonly fact: Fact;
  readonly iso: PartialDate;
}

/** Facts with a date, earliest first; those that can't be told apart in the article's order. */
export function timeline(facts: readonly Fact[]): readonly Dated[] {
  return facts
    .flatMap((fact) => (fact.when?.iso === undefined ? [] : [{ fact, iso: fact.when.iso }]))
    .sort((one, other) => compareDates(one.iso, other.iso) || one.fact.evidence.start - other.fact.evidence.start);
}

/** True when no date comes after one that is surely later: same day, or a day in the named month, is right in either order. */
export function isInOrder(dates: readonly PartialDate[]): boolean {
  return dates.every((date, index) => dates.slice(index + 1).every((later) => !isBefore(later, date)));
}

/** True when the whole of `one` lies before the whole of `other`: 2023 is neither before nor after 2023-07. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** By the first day that each may mean. */
function compareDates(one: PartialDate, other: PartialDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
