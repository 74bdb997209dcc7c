/** The kinds that the learned recogniser tells apart, in the order of its weights. */

import type { EntityKind } from '../../model.ts';

export const LEARNED_KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'thing',
] as const satisfies readonly EntityKind[];
