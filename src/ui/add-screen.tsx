/** Add. */

import type { App } from '../state/app.ts';

export function AddScreen(_: { readonly app: App }) {
  return <main tabIndex={-1} />;
}
