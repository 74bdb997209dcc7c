/** The day that an article gives itself in a line of its own at its top: “Tuesday, June 19, 2018”. */

import type { PartialDate } from '../model.ts';
import { isoDate, readDate } from './dates.ts';

/** Lines that hold something. */
const top = 5;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i;
const lead = /^(?:published|posted|updated|last updated|date)(?: on)?:? /i;
/** “, 10:45 GMT” */
const clock = /,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/;

/** Null where no line of the first is a whole day and nothing else. */
export function datelineOf(text: string): PartialDate | null {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  for (const line of lines.slice(0, top)) {
    const date = readDate(line.replace(lead, '').replace(weekday, '').replace(clock, '').replace(/[.,]$/, ''));
    if (date?.year !== undefined && date.month !== undefined && date.day !== undefined) return isoDate(date);
  }
  return null;
}
