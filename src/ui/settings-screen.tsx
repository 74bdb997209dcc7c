/** Settings. */

import type { App } from '../state/app.ts';

export function SettingsScreen(_: { readonly app: App }) {
  return <main tabIndex={-1} />;
}
