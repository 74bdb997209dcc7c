/** The ways into a sitting: start now, choose, go on. */

import type { ShelfEntry } from '../storage/shelf.ts';
import type { App } from './app.ts';
import type { Desk, Wish } from './desk.ts';
import type { Notices } from './notices.ts';
import type { Quiz } from './quiz.ts';
import type { RouteSlice } from './route.ts';

export interface Doors {
  /** Goes to the quiz with what is best asked now. */
  startNow(): void;
  /** Goes to the quiz with what the learner chose; stays where one is when there is nothing to ask. */
  startWith(wish: Wish): Promise<void>;
  /** Goes on with the unfinished sitting. */
  goOn(): void;
  /** The quiz was opened by its address: goes on where one was, or begins. */
  resumeOrStart(): Promise<void>;
}

export interface DoorsInput {
  readonly quiz: Quiz;
  readonly today: App['today'];
  readonly shelf: readonly ShelfEntry[];
  readonly notices: Notices;
  readonly go: RouteSlice['go'];
  desk(): Promise<Desk>;
  refresh(): Promise<void>;
  isNew(): boolean;
}

export function createDoors({ quiz, today, shelf, notices, go, desk, refresh, isNew }: DoorsInput): Doors {
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
    goOn() {
      go({ screen: 'quiz' });
      void goOn();
    },
    async resumeOrStart() {
      // Only the database knows: after a crash the note that there are answers may be missing.
      await refresh();
      await goOn();
    },
  };
}
