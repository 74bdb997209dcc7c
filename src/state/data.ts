/** The learner's data: out as a file, in from a file, what was hidden, what could not count, and all of it deleted. */

import type { Card } from '../core/model.ts';
import type { Format, Parcel } from '../core/share/format.ts';
import { formats } from '../core/share/formats/index.ts';
import { decideRemark, type Remark } from '../core/study/answer.ts';
import { orderLog } from '../core/study/log.ts';
import { sayTrouble } from '../core/study/trouble.ts';
import type { Merged } from '../storage/storage.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import { type Clock, moment } from './moment.ts';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly data: string | Uint8Array;
}

/** Something that is not asked at present, and how to take that back. */
export interface SetAside {
  readonly card: Card;
  /** One of its questions; null when its article is gone. */
  readonly stem: string | null;
  readonly why: 'hidden' | 'reported' | 'resting';
  readonly takeBack: Remark;
}

/** How the browser keeps what is saved; null where it does not tell. */
export interface Keeping {
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
}

export interface Data {
  readonly formats: readonly Format[];
  write(format: Format): Promise<SavedFile>;
  /** What a file holds, before anything is taken in. @throws FormatError */
  read(format: Format, file: Uint8Array): Parcel;
  /** Merges a parcel; twice is the same as once. */
  take(parcel: Parcel): Promise<Merged>;
  setAside(): Promise<readonly SetAside[]>;
  takeBack(item: SetAside): Promise<void>;
  /** What in the log could not count, as one sentence; null when everything does. */
  trouble(): Promise<string | null>;
  keeping(): Promise<Keeping>;
  /** Asks the browser to keep the data when it needs room. */
  persist(): Promise<boolean>;
  /** Deletes every answer, sitting, setting and article on this device, for good. */
  deleteEverything(): Promise<void>;
}

export interface DataInput {
  readonly desk: Desk;
  readonly library: Library;
  readonly now: Clock;
  readonly view: Window;
}

export function createData({ desk, library, now, view }: DataInput): Data {
  const { storage, fold } = desk;

  const parcel = async (format: Format): Promise<Parcel> => {
    const everything = await storage.everything();
    // Questions are for formats that people read; a backup writes them anew from the facts.
    const ids = format.name === 'backup' ? [] : library.list.peek().map(({ id }) => id);
    const decks = await Promise.all(ids.map((id) => library.load(id)));
    const sheets = decks.flatMap((deck) => (deck ? [{ article: deck.article, questions: deck.questions }] : []));
    return { ...everything, sheets, notes: [] };
  };

  return {
    formats,
    async write(format) {
      const data = format.write?.(await parcel(format)) ?? '';
      const day = new Date(now()).toISOString().slice(0, 10);
      return { name: `quizette-${format.name}-${day}.${format.extension}`, type: format.type, data };
    },
    read: (format, file) => {
      if (!format.read) throw new Error(`${format.label} can only be written.`);
      return format.read(file);
    },
    async take({ log, sittings, settings, articles }) {
      const merged = await storage.merge({ log, sittings, settings, articles });
      await desk.refold();
      await library.refresh(storage);
      return merged;
    },
    async setAside() {
      const { day } = moment(now());
      const cards = (await storage.allCards()).filter((card) => remarksBack(card, day).length > 0);
      const decks = await Promise.all([...new Set(cards.map(articleOf))].map((id) => library.load(id)));
      const questions = decks.flatMap((deck) => deck?.questions ?? []);
      return cards.flatMap((card) =>
        remarksBack(card, day).map((back) => {
          const question = questions.find(({ id, cardId }) =>
            back.takeBack.kind === 'unreport' ? id === back.takeBack.questionId : cardId === card.id,
          );
          return { ...back, card, stem: question?.stem ?? null };
        }),
      );
    },
    async takeBack({ card: { id, articleId, factId }, takeBack }) {
      const entry = decideRemark(crypto.randomUUID(), moment(now()), { cardId: id, articleId, factId }, takeBack);
      await storage.remember({ entries: [entry], fold });
    },
    async trouble() {
      const { trouble } = orderLog(await storage.wholeLog(), now());
      const known = new Set(library.list.peek().map(({ id }) => id));
      const lost = (await storage.allCards()).filter((card) => !known.has(articleOf(card))).length;
      return sayTrouble(trouble, lost);
    },
    async keeping() {
      const manager = view.navigator.storage as StorageManager | undefined;
      const estimate = await manager?.estimate?.();
      return { persisted: (await manager?.persisted?.()) ?? null, usedBytes: estimate?.usage ?? null };
    },
    persist: async () => (await view.navigator.storage?.persist?.()) ?? false,
    async deleteEverything() {
      storage.close();
      await new Promise<void>((resolve, reject) => {
        const request = view.indexedDB.deleteDatabase('quizette');
        request.onsuccess = () => resolve();
        request.onerror = () =>
          reject(new Error('The browser did not delete your data. Close other tabs and try again.'));
        request.onblocked = () => reject(new Error('Close the other tabs with Quizette, then try again.'));
      });
      for (const key of Object.keys(view.localStorage).filter((name) => name.startsWith('quizette'))) {
        view.localStorage.removeItem(key);
      }
    },
  };
}

/** A card that was let rest before it was ever asked knows its article only by its id. */
function articleOf({ articleId, id }: Card): string {
  return articleId || id.slice(0, id.indexOf('/'));
}

function remarksBack(card: Card, day: number): readonly Pick<SetAside, 'why' | 'takeBack'>[] {
  return [
    ...(card.hidden ? [{ why: 'hidden', takeBack: { kind: 'unhide' } } as const] : []),
    ...((card.restUntil ?? day) > day ? [{ why: 'resting', takeBack: { kind: 'wake' } } as const] : []),
    ...card.reported.map(
      ({ questionId }) => ({ why: 'reported', takeBack: { kind: 'unreport', questionId } }) as const,
    ),
  ];
}
