/** The log: what the learner did, appended to and never changed. */

import type { LogEntry } from '../core/model.ts';
import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';

type LogStore = Pick<Storage, 'countLog' | 'logOfSitting' | 'logOfCard' | 'logSince' | 'wholeLog'>;

export function logStore(use: Use): LogStore {
  return {
    countLog: () => use((database) => database.count('log')),
    logOfSitting: (id) => use(async (database) => byTime(await database.getAllFromIndex('log', 'by-sitting', id))),
    logOfCard: (id) => use(async (database) => byTime(await database.getAllFromIndex('log', 'by-card', id))),
    logSince: (at) => use((database) => database.getAllFromIndex('log', 'by-time', IDBKeyRange.lowerBound(at))),
    wholeLog: () => use((database) => database.getAllFromIndex('log', 'by-time')),
  };
}

function byTime(entries: LogEntry[]): LogEntry[] {
  return entries.sort((one, other) => one.at - other.at);
}
