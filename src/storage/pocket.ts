/** The little that is kept beside the database, in localStorage: answers it would not take, and how many there were. */

import type { LogEntry, Sitting } from '../core/model.ts';

/** An answer that waits to be written. */
export interface Aside {
  readonly entries: readonly LogEntry[];
  readonly sitting: Sitting | null;
}

export interface Pocket {
  /** False when the browser would not take it. */
  keepAside(aside: Aside): boolean;
  asides(): readonly Aside[];
  /** Takes out what has been written since. */
  forgetAsides(written: readonly Aside[]): void;
  /** How many answers this device had, as last noted; 0 when nothing is noted. */
  answers(): number;
  noteAnswers(count: number): void;
}

type Texts = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ASIDE = 'quizette-aside';
const ANSWERS = 'quizette-answers';

/** @param texts null where the browser has none, or forbids it */
export function createPocket(texts: Texts | null): Pocket {
  const write = (key: string, value: string | null): boolean => {
    try {
      if (!texts) return false;
      if (value === null) texts.removeItem(key);
      else texts.setItem(key, value);
      return true;
    } catch {
      // Full, or forbidden since.
      return false;
    }
  };
  const read = (key: string): unknown => {
    try {
      return JSON.parse(texts?.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  };
  const asides = (): readonly Aside[] => {
    const kept = read(ASIDE);
    return Array.isArray(kept) ? kept.filter(isAside) : [];
  };
  return {
    asides,
    keepAside: (aside) => write(ASIDE, JSON.stringify([...asides(), aside])),
    forgetAsides(written) {
      const known = new Set(written.map(nameOf));
      const left = asides().filter((aside) => !known.has(nameOf(aside)));
      write(ASIDE, left.length > 0 ? JSON.stringify(left) : null);
    },
    answers() {
      const count = read(ANSWERS);
      return typeof count === 'number' && count > 0 ? count : 0;
    },
    noteAnswers: (count) => void write(ANSWERS, JSON.stringify(count)),
  };
}

/** The browser's localStorage; null where touching it throws. */
export function localTexts(): Texts | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function isAside(value: unknown): value is Aside {
  const { entries } = Object(value) as Partial<Aside>;
  return (
    Array.isArray(entries) &&
    entries.every((entry) => typeof entry?.id === 'string' && typeof entry.cardId === 'string')
  );
}

function nameOf({ entries, sitting }: Aside): string {
  return [...entries.map(({ id }) => id), sitting?.id, sitting?.asked].join(' ');
}
