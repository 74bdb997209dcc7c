/** All migrations in order, append-only: the database's version is the length of this list. */

import type { Migration } from '../migration.ts';
import { firstStores } from './first-stores.ts';

export const migrations: readonly Migration[] = [firstStores];
