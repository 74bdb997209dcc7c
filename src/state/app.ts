/** The whole app's state: one slice each for where one is, what can be learned, the quiz, and how the learner wants it. */

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Opened } from '../storage/open.ts';
import type { ShelfArticle, ShelfEntry } from '../storage/shelf.ts';
import type { Desk } from './desk.ts';
import { createDoors, type Doors } from './doors.ts';
import type { Fit } from './learning.ts';
import { createLibrary, type Library } from './library.ts';
import type { Clock } from './moment.ts';
import { createNotices, type Notices } from './notices.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import type { ReadArticle, WriteQuestions } from './reader.ts';
import { createRoute, type RouteSlice } from './route.ts';
import { createSettings, type SettingsSlice } from './settings.ts';
import type { Study } from './study.ts';
import type { Today } from './today.ts';

export interface AppInput {
  /** Opens the database; called once, and again only after it failed. */
  db(): Promise<Opened>;
  readonly now: Clock;
  readonly view: Window;
  readonly shelf: readonly ShelfEntry[];
  loadShelfArticle(slug: string): Promise<ShelfArticle>;
  readonly writeQuestions: WriteQuestions;
  /** Learns the forgetting curve; absent where no worker is. */
  readonly fit?: Fit;
  /** Nobody has answered on this device yet: the first question need not wait for the database. */
  isNew(): boolean;
  /** Reads an article; absent where there is no reader, and then nothing links to “Add”. */
  readonly readArticle?: ReadArticle | null;
}

export interface App extends RouteSlice, Doors {
  readonly now: Clock;
  /** Nobody had answered on this device when the app was opened. */
  readonly isNewcomer: boolean;
  readonly shelf: readonly ShelfEntry[];
  readonly notices: Notices;
  readonly library: Library;
  readonly settings: SettingsSlice;
  /** Null until the database has told. */
  readonly today: { readonly value: ReadonlySignal<Today | null> };
  readonly quiz: Quiz;
  /** Shows the browser's own dialogue for installing; null where there is none. */
  readonly install: Signal<(() => void) | null>;
  /** Every file of the app is on this device. */
  readonly offline: Signal<boolean>;
  /** Reads again what the home screen tells; what goes wrong shows as `trouble`. */
  refresh(): Promise<void>;
  /** The open database and what it takes to study; opened when first asked for. Rejects with what storage says. */
  desk(): Promise<Desk>;
  readonly readArticle: ReadArticle | null;
  readonly fit?: Fit;
  readonly view: Window;
  /** The database could not be opened: what it says. */
  readonly trouble: ReadonlySignal<Error | null>;
  /** The database is empty, though this device held so many answers. */
  readonly lost: Signal<number | null>;
}

export function createApp({
  db,
  now,
  view,
  shelf,
  loadShelfArticle,
  writeQuestions,
  isNew,
  fit,
  readArticle = null,
}: AppInput): App {
  const notices = createNotices();
  const today = { value: signal<Today | null>(null) };
  const trouble = signal<Error | null>(null);
  const lost = signal<number | null>(null);
  let opening: Promise<Study> | null = null;

  const open = async () => {
    const [opened, { openStudy }] = await Promise.all([db(), import('./study.ts')]);
    const study = await openStudy({ opened, library, settings, notices, now });
    // Into the back-forward cache no page goes with an open database; the next use opens it again.
    view.addEventListener('pagehide', () => opened.storage.close());
    if (opened.forgets) notices.say({ id: 'forgets', text: opened.forgets });
    lost.value = opened.lost;
    trouble.value = null;
    return study;
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
  const storage = async () => (await desk()).storage;

  const library = createLibrary({ shelf, loadShelfArticle, writeQuestions, storage });
  const settings = createSettings(view, storage);
  const quiz = createQuiz({
    table: async () => (await study()).table,
    options: () => settings.value.peek().options,
    now,
    view,
    notices,
  });
  const place = createRoute(view);
  const refresh = async () => {
    try {
      today.value.value = await (await study()).today();
    } catch (error) {
      if (!trouble.peek()) notices.sayError(error);
    }
  };

  return {
    ...place,
    ...createDoors({ quiz, today, shelf, notices, go: place.go, desk, refresh, isNew }),
    now,
    view,
    isNewcomer: isNew(),
    shelf,
    notices,
    library,
    settings,
    today,
    quiz,
    install: signal(null),
    offline: signal(false),
    refresh,
    desk,
    readArticle,
    ...(fit && { fit }),
    trouble,
    lost,
  };
}
