/** Now and then, after a sitting: learn how this very learner forgets, and keep it only where it predicts better. */

import type { Fitted } from '../core/model.ts';
import { ENOUGH_REVIEWS, type FitInput, mayFit } from '../core/study/fit.ts';
import type { App } from './app.ts';
import type { Desk } from './desk.ts';
import { moment } from './moment.ts';
import type { SettingsSlice } from './settings.ts';

export type Fit = (input: FitInput) => Promise<Fitted | null>;

/** After a sitting: learns how this learner forgets, when it is time. What goes wrong can wait for the next time. */
export async function learn({ desk, settings, fit, now, quiz }: App): Promise<void> {
  if (!fit) return;
  const isAsking = () => quiz.asked.peek() !== null;
  await learnForgetting(await desk(), settings, fit, now(), isAsking).catch(() => undefined);
}

/**
 * At most once a week, from 400 graded answers on; the cards are then computed anew from the log, and nothing is rescheduled in bulk.
 *
 * @param isAsking true while a question is on the table: what was learned then waits for the end of that sitting, to be learned again
 * @returns true when new parameters were kept
 */
export async function learnForgetting(
  desk: Desk,
  settings: SettingsSlice,
  fitCurve: Fit,
  now: number,
  isAsking: () => boolean = () => false,
): Promise<boolean> {
  const { storage } = desk;
  const { day } = moment(now);
  // Counting is cheap, reading the whole log is not.
  const entries = await storage.countLog();
  if (entries < ENOUGH_REVIEWS || !mayFit(settings.value.peek(), entries, day)) return false;
  const log = await storage.wholeLog();
  const graded = log.filter((entry) => entry.kind === 'review' && entry.rating !== null).length;
  if (!mayFit(settings.value.peek(), graded, day)) return false;
  const fitted = await fitCurve({ log, now, day, current: desk.scheduler().parameters });
  if (isAsking()) return false;
  await settings.change({ fitTried: day, ...(fitted && { fitted }) });
  if (fitted) await desk.refold();
  return fitted !== null;
}
