/** How studying starts out, before the learner changes anything. */

import type { Settings } from '../model.ts';
import { createScheduler, DEFAULT_PARAMETERS, type Scheduler } from './fsrs.ts';

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

/** The scheduler that these settings ask for: the learner's own parameters where they are there and wanted. */
export function schedulerFor({ retention, useFitted, fitted }: Settings): Scheduler {
  return createScheduler(retention, useFitted && fitted ? fitted.parameters : DEFAULT_PARAMETERS);
}
