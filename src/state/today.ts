/** What the home screen tells: what is due, what was left unfinished, how it went lately. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Sitting, StudyPlan } from '../core/model.ts';
import type { Desk } from './desk.ts';

export interface Today {
  /** What “Start now” would ask. */
  readonly plan: StudyPlan;
  /** Left unfinished; null when there is nothing to go on with. */
  readonly open: Sitting | null;
  /** Newest first; finished and with at least one answer. */
  readonly recent: readonly Sitting[];
  /** Answers in the log. */
  readonly answers: number;
}

export interface TodaySlice {
  /** Null until the database has told. */
  readonly value: ReadonlySignal<Today | null>;
  refresh(desk: Desk): Promise<void>;
  /** Ends the unfinished sitting where it stands. */
  endOpen(desk: Desk, at: number): Promise<void>;
}

/** Questions of a sitting that is started without choosing. */
export const USUAL_LENGTH = 10;
const SITTINGS_SHOWN = 20;
/** ms; a sitting left longer ago is history. */
const RESUMABLE_FOR = 7 * 86_400_000;

export function createToday(now: () => number): TodaySlice {
  const value = signal<Today | null>(null);
  const slice: TodaySlice = {
    value,
    async refresh(desk) {
      const [sittings, answers, { plan }] = await Promise.all([
        desk.storage.sittings(SITTINGS_SHOWN),
        desk.storage.countLog(),
        desk.plan({ scope: { kind: 'due' }, length: USUAL_LENGTH }),
      ]);
      const isOpen = ({ endedAt, at }: Sitting) => endedAt === null && now() - at < RESUMABLE_FOR;
      value.value = {
        plan,
        answers,
        open: sittings.find(isOpen) ?? null,
        recent: sittings.filter((sitting) => sitting.asked > 0 && !isOpen(sitting)),
      };
    },
    async endOpen(desk, at) {
      const open = value.peek()?.open;
      if (open) await desk.storage.putSitting({ ...open, endedAt: at });
      await slice.refresh(desk);
    },
  };
  return slice;
}
