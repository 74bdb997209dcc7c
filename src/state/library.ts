/** The articles that can be learned: those of the shelf, and those that the learner added. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleSummary, PartialDate } from '../core/model.ts';
import type { ShelfArticle, ShelfEntry } from '../storage/shelf.ts';
import type { Storage } from '../storage/storage.ts';
import type { WriteQuestions } from './reader.ts';

/** An article in a list. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly published: PartialDate | null;
  readonly publisher: string | null;
  readonly shelf: boolean;
  readonly facts: number;
  /** Null where it would have to be read first. */
  readonly words: number | null;
  readonly questions: number | null;
}

/** An article with everything that is asked about it. */
export type Deck = ShelfArticle;

export interface Library {
  readonly list: ReadonlySignal<readonly Listed[]>;
  /**
   * Reads an article and writes its questions; keeps it for the next time.
   *
   * @returns null when there is no such article, on the shelf or in the database
   */
  load(id: string): Promise<Deck | null>;
  /** Lists what the learner added, once the database is open. */
  refresh(storage: Storage): Promise<void>;
  /** An article was changed: it is read anew. */
  forget(id: string): void;
  /** Takes an added article off this device; the answers about it stay in the log. */
  remove(id: string): Promise<void>;
}

export interface LibraryInput {
  readonly shelf: readonly ShelfEntry[];
  loadShelfArticle(slug: string): Promise<ShelfArticle>;
  readonly writeQuestions: WriteQuestions;
  /** Resolves when the database is open. */
  storage(): Promise<Storage>;
}

export function createLibrary({ shelf, loadShelfArticle, writeQuestions, storage }: LibraryInput): Library {
  const list = signal<readonly Listed[]>(shelf.map(listShelf));
  const decks = new Map<string, Promise<Deck | null>>();

  const read = async (id: string): Promise<Deck | null> => {
    if (shelf.some(({ article }) => article.id === id)) return loadShelfArticle(id);
    const stored = await (await storage()).article(id);
    if (!stored) return null;
    const { article, sentences, entities, facts } = stored;
    return { article, sentences, entities, facts, questions: await writeQuestions(stored) };
  };

  const refresh = async (from: Storage) => {
    const added = await from.articles();
    list.value = [...shelf.map(listShelf), ...added.map(listAdded)];
  };

  return {
    list,
    load(id) {
      const known = decks.get(id);
      if (known) return known;
      const deck = read(id);
      decks.set(id, deck);
      // A chunk that could not be fetched may be fetched later.
      deck.catch(() => decks.delete(id));
      return deck;
    },
    refresh,
    forget: (id) => void decks.delete(id),
    async remove(id) {
      const from = await storage();
      await from.removeArticle(id);
      decks.delete(id);
      await refresh(from);
    },
  };
}

function listShelf({ article, words, factCount, questionCount }: ShelfEntry): Listed {
  const { id, title, published, publisher } = article;
  return { id, title, published, publisher, shelf: true, facts: factCount, words, questions: questionCount };
}

function listAdded({ id, title, published, publisher, facts }: ArticleSummary): Listed {
  return { id, title, published, publisher, shelf: false, facts, words: null, questions: null };
}
