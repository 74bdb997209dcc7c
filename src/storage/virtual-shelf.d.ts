/** What the build makes of questions/: a small list for the first visit, and one chunk for each article. */

declare module 'virtual:shelf' {
  import type { ShelfArticle, ShelfEntry } from './shelf.ts';

  export const shelf: readonly ShelfEntry[];
  export const chunks: Readonly<Record<string, () => Promise<{ default: ShelfArticle }>>>;
}
