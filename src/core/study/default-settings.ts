/** How studying starts out, before the learner changes anything; apart from the scheduler, which the first question does not need. */

import type { Settings } from '../model.ts';

export const DEFAULT_SETTINGS: Settings = {
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
