/** What the app has to say to the learner besides questions: one short list, newest last. */

import { type ReadonlySignal, signal } from '@preact/signals';

export interface Notice {
  /** Saying the same thing again replaces it. */
  readonly id: string;
  readonly text: string;
  /** What the learner can do about it. */
  readonly way?: string;
  /** Not said in the middle of a sitting. */
  readonly canWait?: boolean;
  readonly act?: { readonly name: string; run(): void };
}

export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>;
  say(notice: Notice): void;
  dismiss(id: string): void;
  /** Says what went wrong; an error of storage brings its own way on. */
  sayError(error: unknown, id?: string): void;
}

export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([]);
  const without = (id: string) => list.peek().filter((notice) => notice.id !== id);
  const say = (notice: Notice) => {
    list.value = [...without(notice.id), notice];
  };
  return {
    list,
    say,
    dismiss(id) {
      list.value = without(id);
    },
    sayError(error, id = 'error') {
      const text = error instanceof Error ? error.message : String(error);
      const way = error instanceof Error && 'way' in error ? String(error.way) : undefined;
      say({ id, text, ...(way && { way }) });
    },
  };
}
