/** A feature: one thing about a question that may tell whether a strict reader accepts it. */

import type { Seen } from './seen.ts';

export interface Feature {
  /** Permanent while labels and weights that name it are kept. */
  readonly name: string;
  /** About 0 to 1. A text is a category of its own (`key-kind=person`); false, 0 and the empty text are nothing to speak of. */
  readonly measure: (seen: Seen) => number | boolean | string;
}

/** What was measured by name, without zeros: `{ 'stem-length': 0.45, 'template=who': 1 }`. */
export type Measures = Readonly<Record<string, number>>;
