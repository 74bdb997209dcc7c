/** The whole app's state: one slice each for where one is, what can be learned, the quiz, and how the learner wants it. */

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Sitting } from '../core/model.ts';
import type { Opened } from '../storage/open.ts';
import type { ShelfArticle, ShelfEntry } from '../storage/shelf.ts';
import type { Data } from './data.ts';
import type { Desk, Wish } from './desk.ts';
import { createGuard } from './guard.ts';
import { createLibrary, type Library } from './library.ts';
import type { Clock } from './moment.ts';
import { createNotices, type Notices } from './notices.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import type { Outcome } from './result.ts';
import { createRoute, hrefTo, type Route } from './route.ts';
import { createSettings, type SettingsSlice } from './settings.ts';
import { share } from './share.ts';
import type { Table } from './table.ts';
import { createToday, type TodaySlice, USUAL_LENGTH } from './today.ts';

export interface AppInput {
  /** Opens the database; called once, and again only after it failed. */
  db(): Promise<Opened>;
  readonly now: Clock;
  readonly view: Window;
  readonly shelf: readonly ShelfEntry[];
  loadShelfArticle(slug: string): Promise<ShelfArticle>;
  /** Nobody has answered on this device yet: the first question need not wait for the database. */
  isNew(): boolean;
}

export interface App {
  readonly route: ReadonlySignal<Route>;
  go(to: Route, instead?: boolean): void;
  readonly now: Clock;
  readonly shelf: readonly ShelfEntry[];
  readonly notices: Notices;
  readonly library: Library;
  readonly settings: SettingsSlice;
  readonly today: TodaySlice;
  readonly quiz: Quiz;
  /** Goes to the quiz: with what is due, else with the first article of the shelf. */
  startNow(): void;
  /** Goes to the quiz with what the learner chose; stays where one is when there is nothing to ask. */
  startWith(wish: Wish): Promise<void>;
  /** Asks a sitting's mistakes again, as practice. */
  retry(outcome: Outcome): Promise<void>;
  /** Asks some cards, whether due or not: what will not stick, or the rest of an article. */
  practise(cards: readonly { readonly id: string; readonly articleId: string }[]): Promise<void>;
  /** Takes back the last answer of a sitting, which goes on there. */
  undoLast(sitting: Sitting): Promise<void>;
  /** Hands a sentence to the device's share sheet, or to the clipboard. */
  share(text: string): Promise<void>;
  /** Every file of the app is on this device. */
  readonly offline: Signal<boolean>;
  /** Goes on with the unfinished sitting. */
  goOn(): void;
  /** Ends the unfinished sitting where it stands. */
  endOpen(): Promise<void>;
  /** Reads again what the home screen tells; what goes wrong shows as `trouble`. */
  refresh(): Promise<void>;
  /** The quiz was opened by its address: goes on where one was, or begins. */
  resumeOrStart(): Promise<void>;
  /** The open database and what it takes to study; opened when first asked for. Rejects with what storage says. */
  desk(): Promise<Desk>;
  /** What is on this device, to be saved, restored or deleted; its code is fetched when first asked for. */
  data(): Promise<Data>;
  /** Deletes everything and starts again as on the first day. */
  deleteEverything(): Promise<void>;
  /** The database could not be opened: what it says. */
  readonly trouble: ReadonlySignal<Error | null>;
  /** The database is empty, though this device held so many answers. */
  readonly lost: Signal<number | null>;
}

export function createApp({ db, now, view, shelf, loadShelfArticle, isNew }: AppInput): App {
  const notices = createNotices();
  const trouble = signal<Error | null>(null);
  const lost = signal<number | null>(null);
  let opening: Promise<{ desk: Desk; table: Table }> | null = null;

  const open = async () => {
    const [opened, { createDesk }, { createTable }] = await Promise.all([
      db(),
      import('./desk.ts'),
      import('./table.ts'),
    ]);
    await Promise.all([settings.load(opened.storage), library.refresh(opened.storage)]);
    const desk = createDesk({ opened, library, settings, now });
    await desk.settle();
    if (opened.forgets) notices.say({ id: 'forgets', text: opened.forgets });
    lost.value = opened.lost;
    trouble.value = null;
    return { desk, table: createTable({ desk, library, notices, now, options }) };
  };
  const study = () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      trouble.value = error instanceof Error ? error : new Error(String(error));
      throw error;
    });
    return opening;
  };
  const desk = async () => (await study()).desk;
  const data = async () => {
    const [{ createData }, open] = await Promise.all([import('./data.ts'), desk()]);
    return createData({ desk: open, library, now, view });
  };
  const storage = async () => (await desk()).storage;

  const library = createLibrary({ shelf, loadShelfArticle, storage });
  const settings = createSettings(view, storage);
  const options = () => settings.value.peek().options;
  const quiz = createQuiz({
    table: async () => (await study()).table,
    options,
    now,
    view,
    notices,
  });
  const today = createToday(now);
  const { route, go } = createRoute(view);

  const { wrap } = createGuard();
  const refresh = async () => {
    try {
      await today.refresh(await desk(), library.list.peek());
    } catch (error) {
      if (!trouble.peek()) notices.sayError(error);
    }
  };

  const begin = async () => {
    const first = shelf[0];
    if (first && isNew() && quiz.startFresh(first)) {
      // The database opens while the learner reads.
      study().catch(() => undefined);
      return;
    }
    if (!today.value.peek()) await refresh();
    const offer = today.value.peek()?.offer;
    if (offer) await startWith(offer.wish);
  };

  const startWith = async (wish: Wish) => {
    const isAsking = await quiz.start(wish);
    if (isAsking) go({ screen: 'quiz' });
    else if (isAsking === false) notices.say({ id: 'empty', text: 'There is nothing to ask here now.' });
  };

  return {
    route,
    go,
    now,
    shelf,
    notices,
    library,
    settings,
    today,
    quiz,
    startNow() {
      go({ screen: 'quiz' });
      void begin();
    },
    startWith,
    retry: ({ result, sitting }) => {
      const cardIds = result.mistakes.map(({ cardId }) => cardId);
      return startWith({
        scope: { kind: 'cards', cardIds },
        length: null,
        ahead: true,
        articleIds: sitting.articleIds,
      });
    },
    practise: (cards) => {
      const articleIds = [...new Set(cards.map(({ articleId }) => articleId))];
      const scope = { kind: 'cards', cardIds: cards.map(({ id }) => id) } as const;
      return startWith({ scope, length: USUAL_LENGTH, ahead: true, articleIds });
    },
    async undoLast(sitting) {
      await quiz.undo(sitting);
      if (quiz.asked.peek()) go({ screen: 'quiz' });
    },
    share: (text) => share(view.navigator, text, notices),
    offline: signal(false),
    goOn() {
      const open = today.value.peek()?.open;
      go({ screen: 'quiz' });
      if (open) void quiz.resume(open);
    },
    endOpen: wrap(async () => {
      const open = today.value.peek()?.open;
      const { storage: to } = await desk();
      if (open) await to.putSitting({ ...open, endedAt: now() });
      await refresh();
    }),
    refresh,
    async resumeOrStart() {
      if (isNew()) return begin();
      await refresh();
      const open = today.value.peek()?.open;
      if (open) await quiz.resume(open);
      else await begin();
    },
    desk,
    data,
    async deleteEverything() {
      await (await data()).deleteEverything();
      view.location.replace(hrefTo({ screen: 'home' }));
      view.location.reload();
    },
    trouble,
    lost,
  };
}
