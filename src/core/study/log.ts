/** The log as it may come from two devices, an old backup or a wrong clock: put in order, each entry once, only what can count. */

import type { CardEntry, LogEntry, LogTrouble, ReviewEntry } from '../model.ts';

/** A clock may be wrong by this much, ms, before its entries wait until their time has come. */
export const AHEAD_ALLOWED = 86_400_000;

/** The order of the log: (time, id). */
export function inOrder(one: Pick<LogEntry, 'at' | 'id'>, other: Pick<LogEntry, 'at' | 'id'>): number {
  return one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

const KINDS: readonly string[] = ['review', 'undo', 'hide', 'unhide', 'report', 'unreport', 'rest', 'wake'];

/** An entry that says what no device of ours would: it is kept in the log, and does not count. */
export function isSound(entry: LogEntry): boolean {
  if (!Number.isFinite(entry.at) || !Number.isInteger(entry.day) || Math.abs(entry.day - entry.at / 86_400_000) > 2)
    return false;
  if (!KINDS.includes(entry.kind)) return false;
  if (entry.kind === 'rest') return Number.isInteger(entry.until);
  return entry.kind !== 'review' || isSoundReview(entry);
}

function isSoundReview({ rating, chosen, key, options, took }: ReviewEntry): boolean {
  if (!Array.isArray(options)) return false;
  const isOption = (index: number) => Number.isInteger(index) && index >= 0 && index < options.length;
  const isRating = rating === null || (Number.isInteger(rating) && rating >= 1 && rating <= 4);
  return isRating && isOption(key) && (chosen === null || isOption(chosen)) && took >= 0;
}

export interface Ordered {
  /** In order, each once, neither damaged nor ahead of the clock nor taken back; without the undo entries. */
  readonly entries: readonly CardEntry[];
  readonly trouble: LogTrouble;
}

/**
 * @param log in any order, entries possibly twice
 * @param now ms
 */
export function orderLog(log: Iterable<LogEntry>, now: number): Ordered {
  const byId = new Map<string, LogEntry>();
  let duplicates = 0;
  for (const entry of log) {
    const known = byId.get(entry.id);
    if (known) duplicates++;
    if (!known || isPreferred(entry, known)) byId.set(entry.id, entry);
  }
  const undone = new Set<string>();
  const counting: CardEntry[] = [];
  let [future, damaged] = [0, 0];
  for (const entry of byId.values()) {
    if (!isSound(entry)) damaged++;
    else if (entry.at > now + AHEAD_ALLOWED) future++;
    else if (entry.kind !== 'undo') counting.push(entry);
    else if (isTarget(byId.get(entry.target), entry.cardId)) undone.add(entry.target);
    else damaged++;
  }
  return {
    entries: counting.filter((entry) => !undone.has(entry.id)).sort(inOrder),
    trouble: { duplicates, future, damaged },
  };
}

function isTarget(target: LogEntry | undefined, cardId: string): boolean {
  return target !== undefined && target.kind !== 'undo' && target.cardId === cardId;
}

/** Of two entries with one id the earlier counts; of two at one time, the one that sorts first: any order of merging agrees. */
function isPreferred(entry: LogEntry, known: LogEntry): boolean {
  if (entry.at !== known.at) return entry.at < known.at;
  return JSON.stringify(sorted(entry)) < JSON.stringify(sorted(known));
}

function sorted(entry: LogEntry): readonly (readonly [string, unknown])[] {
  return Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1));
}
