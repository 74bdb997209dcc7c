/** How the learner wants it. */

import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';

type SettingsStore = Pick<Storage, 'settings' | 'putSettings'>;

const ROW = 'settings';

export function settingsStore(use: Use): SettingsStore {
  return {
    settings: () => use(async (database) => (await database.get('settings', ROW)) ?? null),
    putSettings: (settings) => use(async (database) => void (await database.put('settings', settings, ROW))),
  };
}
