/** Opens the learner's database, or says in plain words why not. */

import type { Storage } from './storage.ts';
import type { StorageTrouble } from './trouble.ts';

export interface OpenOptions {
  readonly name?: string;
  /** Another tab wants to upgrade: this connection closes itself and tells. */
  readonly onSuperseded?: (trouble: StorageTrouble) => void;
  /** Still waiting for another tab; `open` goes on waiting and rejects after `patience`. */
  readonly onBlocked?: (trouble: StorageTrouble) => void;
  /** ms until a database that does not answer is given up; 8000. A frozen tab hangs it without any event. */
  readonly patience?: number;
}

export interface Opened {
  readonly storage: Storage;
  /** A sentence to show when it will not last: no IndexedDB here, or it refuses to write. Null when all is well. */
  readonly forgets: string | null;
  /** The mark says that this device held so many answers, but the database is empty: offer “restore a backup”, never the welcome. */
  readonly lost: number | null;
}

/** @throws StorageTrouble newer-database, upgrade-failed, blocked */
export declare function openStorage(options?: OpenOptions): Promise<Opened>;
