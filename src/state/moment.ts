/** The learner's clock, read once for each action. */

import type { Moment } from '../core/model.ts';
import { momentAt } from '../core/study/study-day.ts';

/** ms since 1970 UTC; given by main.tsx, faked by tests. */
export type Clock = () => number;

/** @param at ms; its offset is what the device's time zone had at that instant */
export function moment(at: number): Moment {
  return momentAt(at, -new Date(at).getTimezoneOffset());
}
