/** The ways into a sitting: start now, choose, go on, retry, practise, undo the last answer. */

import type { Sitting } from '../core/model.ts';
import type { ShelfEntry } from '../storage/shelf.ts';
import type { Desk, Wish } from './desk.ts';
import { createGuard } from './guard.ts';
import type { Notices } from './notices.ts';
import type { Quiz } from './quiz.ts';
import type { Outcome } from './result.ts';
import type { RouteSlice } from './route.ts';
import { type TodaySlice, USUAL_LENGTH } from './today.ts';

export interface Doors {
  /** Goes to the quiz with what is best asked now. */
  startNow(): void;
  /** Goes to the quiz with what the learner chose; stays where one is when there is nothing to ask. */
  startWith(wish: Wish): Promise<void>;
  /** Asks a sitting's mistakes again, as practice. */
  retry(outcome: Outcome): Promise<void>;
  /** Asks some cards, whether due or not: what will not stick, or the rest of an article. */
  practise(cards: readonly { readonly id: string; readonly articleId: string }[]): Promise<void>;
  /** Goes on with the unfinished sitting. */
  goOn(): void;
  /** Ends the unfinished sitting where it stands. */
  endOpen(): Promise<void>;
  /** Takes back the last answer of a sitting, which goes on there. */
  undoLast(sitting: Sitting): Promise<void>;
  /** The quiz was opened by its address: goes on where one was, or begins. */
  resumeOrStart(): Promise<void>;
}

export interface DoorsInput {
  readonly quiz: Quiz;
  readonly today: TodaySlice;
  readonly shelf: readonly ShelfEntry[];
  readonly notices: Notices;
  readonly go: RouteSlice['go'];
  desk(): Promise<Desk>;
  refresh(): Promise<void>;
  isNew(): boolean;
  now(): number;
}

export function createDoors({ quiz, today, shelf, notices, go, desk, refresh, isNew, now }: DoorsInput): Doors {
  const { wrap } = createGuard();

  const isFirstVisit = () => isNew() && !today.value.peek()?.answers;

  const startWith = async (wish: Wish) => {
    const isAsking = await quiz.start(wish);
    if (isAsking) go({ screen: 'quiz' });
    else if (isAsking === false) notices.say({ id: 'empty', text: 'There is nothing to ask here now.' });
  };

  /** The database opens while the learner reads. A browser that crashed may have forgotten the mark, but not the answers. */
  const settleFresh = async () => {
    try {
      const { storage } = await desk();
      if ((await storage.countLog()) === 0) return;
      await refresh();
      if (quiz.isFresh()) await goOn();
    } catch {
      // What goes wrong with the database is said with the answer.
    }
  };

  const begin = async () => {
    const first = shelf[0];
    if (first && isFirstVisit() && quiz.startFresh(first)) {
      void settleFresh();
      return;
    }
    if (!today.value.peek()) await refresh();
    const offer = today.value.peek()?.offer;
    if (offer) await startWith(offer.wish);
  };

  const goOn = async () => {
    const open = today.value.peek()?.open;
    if (open) await quiz.resume(open);
    else await begin();
  };

  return {
    startNow() {
      go({ screen: 'quiz' });
      void begin();
    },
    startWith,
    retry: ({ result, sitting: { articleIds } }) => {
      const cardIds = result.mistakes.map(({ cardId }) => cardId);
      return startWith({ scope: { kind: 'cards', cardIds }, length: null, ahead: true, articleIds });
    },
    practise: (cards) => {
      const articleIds = [...new Set(cards.map(({ articleId }) => articleId))];
      const scope = { kind: 'cards', cardIds: cards.map(({ id }) => id) } as const;
      return startWith({ scope, length: USUAL_LENGTH, ahead: true, articleIds });
    },
    goOn() {
      go({ screen: 'quiz' });
      void goOn();
    },
    endOpen: wrap(async () => {
      const open = today.value.peek()?.open;
      const { storage } = await desk();
      if (open) await storage.putSitting({ ...open, endedAt: now() });
      await refresh();
    }),
    async undoLast(sitting) {
      await quiz.undo(sitting);
      if (quiz.asked.peek()) go({ screen: 'quiz' });
    },
    async resumeOrStart() {
      // Only the database knows: after a crash the note that there are answers may be missing.
      await refresh();
      await goOn();
    },
  };
}
