/** How the learner wants it: kept in the database, with the theme also where the next visit finds it at once. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../core/model.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * What holds until the database has told. The same as `DEFAULT_SETTINGS` of core/study, as a test sees to; not imported from there, because it
 * stands beside the scheduler, which the first question does not need.
 */
export const FIRST_SETTINGS: Settings = {
  theme: 'system',
  confidence: true,
  recallFirst: false,
  options: 4,
  newPerDay: 20,
  reviewsPerDay: 60,
  retention: 0.9,
  useFitted: true,
  fitted: null,
  fitTried: null,
  backedUpAt: null,
};

const THEME_KEY = 'quizette-theme';

export interface SettingsSlice {
  readonly value: ReadonlySignal<Settings>;
  /** Takes over what the database holds. */
  load(storage: Storage): Promise<void>;
  /** Shows the change once it is saved. Rejects with what storage says. */
  change(patch: Partial<Settings>): Promise<void>;
}

export function createSettings(view: Window, storage: () => Promise<Storage>): SettingsSlice {
  const value = signal<Settings>({ ...FIRST_SETTINGS, theme: rememberedTheme(view) });
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
      if (stored) show({ ...FIRST_SETTINGS, ...stored });
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
