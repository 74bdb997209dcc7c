/** What in the log could not count, said once in settings. */

import type { LogTrouble } from '../model.ts';

/**
 * One sentence, or null when everything counts.
 *
 * @param unknown cards whose article is no longer here
 */
export function sayTrouble({ duplicates, future, damaged }: LogTrouble, unknown: number): string | null {
  const parts = [
    duplicates && `${count(duplicates, 'was', 'were')} there twice`,
    future && `${count(future, 'is', 'are')} dated in the future and will count when the time has come`,
    damaged && `${count(damaged, 'is', 'are')} damaged`,
    unknown && `those to ${count(unknown, 'question', 'questions')} belong to an article that is no longer here`,
  ].filter((part) => part !== 0);
  if (parts.length === 0) return null;
  return `Of your saved answers, ${parts.join('; ')}. Nothing was deleted.`;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
