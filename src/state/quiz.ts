/** The quiz as the screen sees it: the question asked, the answer saved, and what can be done next. */

import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Confidence, ReportReason, Sitting } from '../core/model.ts';
import type { Remark } from '../core/study/answer.ts';
import { REST } from '../core/study/rest.ts';
import type { ShelfEntry } from '../storage/shelf.ts';
import type { Answered, Asked } from './asked.ts';
import type { Wish } from './desk.ts';
import { createGuard } from './guard.ts';
import type { Clock } from './moment.ts';
import type { Notices } from './notices.ts';
import type { Table } from './table.ts';

export interface Quiz {
  readonly asked: ReadonlySignal<Asked | null>;
  /** Set once the answer is saved; null while the question is open. */
  readonly answered: ReadonlySignal<Answered | null>;
  /** Something is being saved or laid out; taps are ignored. */
  readonly busy: ReadonlySignal<boolean>;
  /** The sitting that has just ended; null while one is running. */
  readonly ended: ReadonlySignal<string | null>;
  /** Asks at once, before the database is open: only for someone who has never answered here. */
  startFresh(entry: ShelfEntry): boolean;
  /** What `startFresh` asked is still on the screen, and nobody has touched it. */
  isFresh(): boolean;
  /** Resolves to false when there is nothing to ask. */
  start(wish: Wish): Promise<boolean | undefined>;
  resume(sitting: Sitting): Promise<boolean | undefined>;
  answer(chosen: number | null, confidence: Confidence | null): Promise<void>;
  next(): Promise<void>;
  undo(sitting?: Sitting): Promise<void>;
  hide(): Promise<void>;
  /** Leaves the card alone for two weeks. */
  rest(): Promise<void>;
  report(reason: ReportReason): Promise<void>;
}

export interface QuizInput {
  /** The study table, once the database is open. */
  table(): Promise<Table>;
  readonly options: () => 3 | 4;
  readonly now: Clock;
  readonly view: Window;
  readonly notices: Notices;
}

export function createQuiz({ table, options, now, view, notices }: QuizInput): Quiz {
  const asked = signal<Asked | null>(null);
  const answered = signal<Answered | null>(null);
  const ended = signal<string | null>(null);
  const { busy, wrap } = createGuard();
  let shownAt = 0;
  let away = false;
  /** The question on the screen was put before the database was open. */
  let fresh = false;

  view.document.addEventListener('visibilitychange', () => {
    away ||= view.document.visibilityState === 'hidden';
  });

  const show = (question: Asked | null, sitting: Sitting | null) => {
    batch(() => {
      asked.value = question;
      answered.value = null;
      ended.value = question ? null : (sitting?.id ?? null);
    });
    shownAt = now();
    away = false;
  };

  /** An action that needs the table: guarded, and what goes wrong is said. */
  const act = <A extends readonly unknown[], R>(action: (at: Table, ...input: A) => Promise<R>) =>
    wrap(async (...input: A): Promise<R | undefined> => {
      try {
        const at = await table();
        const question = asked.peek();
        if (fresh && question) await at.adopt(question);
        fresh = false;
        return await action(at, ...input);
      } catch (error) {
        notices.sayError(error, 'quiz');
        return undefined;
      }
    });

  const turn = (question: Asked | null, at: Table): boolean => {
    show(question, at.sitting());
    notices.dismiss('quiz');
    return question !== null;
  };

  const remark = act(async (at, what: Remark) => {
    const question = asked.peek();
    if (question) turn(await at.remark(question, what), at);
  });

  /** What was on the screen before belongs to another sitting. */
  const clear = () => {
    fresh = false;
    show(null, null);
  };
  const start = act(async (at, wish: Wish) => turn(await at.begin(wish), at));
  const resume = act(async (at, sitting: Sitting) => turn(await at.resume(sitting), at));

  return {
    asked,
    answered,
    busy,
    ended,
    startFresh({ article, first, starters }) {
      // Whoever has chosen fewer options has opened the database before.
      if (busy.peek() || first.options.length > options()) return false;
      fresh = true;
      show({ ...first, turn: 1, article, number: 1, total: starters, repeat: false }, null);
      return true;
    },
    isFresh: () => fresh && !busy.peek(),
    start(wish) {
      if (!busy.peek()) clear();
      return start(wish);
    },
    resume(sitting) {
      if (!busy.peek()) clear();
      return resume(sitting);
    },
    answer: act(async (at, chosen: number | null, confidence: Confidence | null) => {
      const question = asked.peek();
      if (!question || answered.peek()) return;
      answered.value = await at.answer(question, { chosen, confidence, took: now() - shownAt, away });
      notices.dismiss('quiz');
    }),
    next: act(async (at) => {
      turn(await at.next(), at);
    }),
    undo: act(async (at, sitting?: Sitting) => {
      if (sitting && at.sitting()?.id !== sitting.id) await at.resume(sitting);
      turn(await at.undo(), at);
    }),
    hide: () => remark({ kind: 'hide' }),
    rest: () => remark({ kind: 'rest', days: REST }),
    report: async (reason) => {
      const question = asked.peek()?.question;
      if (question) await remark({ kind: 'report', questionId: question.id, reason });
    },
  };
}
