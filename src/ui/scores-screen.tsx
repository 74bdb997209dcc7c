/** Scores. */

import type { App } from '../state/app.ts';

export function ScoresScreen(_: { readonly app: App }) {
  return <main tabIndex={-1} />;
}
