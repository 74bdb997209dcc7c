/** How the learner wants it: kept in the database, with the theme also where the next visit finds it at once. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../core/model.ts';
import { DEFAULT_SETTINGS } from '../core/study/default-settings.ts';
import type { Storage } from '../storage/storage.ts';

const THEME_KEY = 'quizette-theme';

export interface SettingsSlice {
  readonly value: ReadonlySignal<Settings>;
  /** Takes over what the database holds. */
  load(storage: Storage): Promise<void>;
  /** Shows the change once it is saved. Rejects with what storage says. */
  change(patch: Partial<Settings>): Promise<void>;
}

export function createSettings(view: Window, storage: () => Promise<Storage>): SettingsSlice {
  const value = signal<Settings>({ ...DEFAULT_SETTINGS, theme: rememberedTheme(view) });
  const show = (settings: Settings) => {
    value.value = settings;
    applyTheme(view, settings.theme);
  };
  show(value.peek());
  // Changes are saved one after the other, so that two quick ones both count.
  let last: Promise<unknown> = Promise.resolve();
  return {
    value,
    async load(from) {
      const stored = await from.settings();
      if (stored) show({ ...DEFAULT_SETTINGS, ...stored });
    },
    change(patch) {
      const change = last.then(async () => {
        const changed = { ...value.peek(), ...patch };
        await (await storage()).putSettings(changed);
        show(changed);
      });
      last = change.catch(() => undefined);
      return change;
    },
  };
}

function applyTheme(view: Window, theme: Settings['theme']): void {
  const root = view.document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    view.localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A window that forgets still shows the theme until it is closed.
  }
}

function rememberedTheme(view: Window): Settings['theme'] {
  try {
    const theme = view.localStorage.getItem(THEME_KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}
