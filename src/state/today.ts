/** What the home screen tells: what is best asked now, what was left unfinished, how it went lately. */

import type { Sitting, StudyPlan } from '../core/model.ts';
import type { Storage } from '../storage/storage.ts';
import type { Wish } from './desk.ts';

/** What “Start now” asks: what is due, else something new, else what is not due yet. */
export interface Offer {
  readonly kind: 'due' | 'new' | 'ahead' | 'nothing';
  readonly wish: Wish;
  readonly plan: StudyPlan;
}

export interface Today {
  readonly offer: Offer;
  /** Left unfinished; null when there is nothing to go on with. */
  readonly open: Sitting | null;
  /** Newest first; finished and with at least one answer. */
  readonly recent: readonly Sitting[];
  /** Entries in the log. */
  readonly answers: number;
}

/** Questions of a sitting that is started without choosing. */
export const USUAL_LENGTH = 10;
const SITTINGS_SHOWN = 20;
/** ms; a sitting left longer ago is history. */
const RESUMABLE_FOR = 7 * 86_400_000;

export async function readToday(storage: Storage, offer: Offer, now: number): Promise<Today> {
  const [sittings, answers] = await Promise.all([storage.sittings(SITTINGS_SHOWN), storage.countLog()]);
  const isOpen = ({ endedAt, at }: Sitting) => endedAt === null && now - at < RESUMABLE_FOR;
  return {
    offer,
    answers,
    open: sittings.find((sitting) => isOpen(sitting) && sitting.asked > 0) ?? null,
    recent: sittings.filter((sitting) => sitting.asked > 0 && !isOpen(sitting)),
  };
}
