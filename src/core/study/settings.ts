/** Turns the learner's settings into the scheduler that they ask for. */

import type { Settings } from '../model.ts';
import { createScheduler, DEFAULT_PARAMETERS, type Scheduler } from './fsrs.ts';

/** The scheduler that these settings ask for: the learner's own parameters where they are there and wanted. */
export function schedulerFor({ retention, useFitted, fitted }: Settings): Scheduler {
  return createScheduler(retention, useFitted && fitted ? fitted.parameters : DEFAULT_PARAMETERS);
}
