/** The way to the learner's data; the code for it is fetched when it is first asked for. */

import type { App } from './app.ts';
import type { Data } from './data.ts';

/** Rejects with what storage says. */
export async function openData({ desk, library, now, view }: App): Promise<Data> {
  const [{ createData }, opened] = await Promise.all([import('./data.ts'), desk()]);
  return createData({ desk: opened, library, now, view });
}
