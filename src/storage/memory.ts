/** Where nothing can be saved: the same words, kept in memory until the window closes. */

import type { Card, LogEntry, Settings, Sitting, StoredArticle } from '../core/model.ts';
import type { SnapshotMark } from '../core/study/snapshot.ts';
import { summarise } from './articles.ts';
import { isFurther } from './exchange.ts';
import type { Storage } from './storage.ts';

export function createMemory(): Storage {
  const log = new Map<string, LogEntry>();
  const cards = new Map<string, Card>();
  const sittings = new Map<string, Sitting>();
  const articles = new Map<string, StoredArticle>();
  let settings: Settings | null = null;
  let mark: SnapshotMark | null = null;

  const entries = (isWanted: (entry: LogEntry) => boolean = () => true) =>
    [...log.values()].filter(isWanted).sort((one, other) => one.at - other.at);
  const due = (from: number, to: number) =>
    [...cards.values()]
      .flatMap((card) => (card.due !== null && card.due >= from && card.due <= to ? [{ card, day: card.due }] : []))
      .sort((one, other) => one.day - other.day);
  const fresh = <T>(items: readonly T[], known: ReadonlyMap<string, T>, id: (item: T) => string) =>
    items.filter((item, index) => !known.has(id(item)) && items.findIndex((other) => id(other) === id(item)) === index);

  return {
    lasting: false,
    async remember({ entries: added, sitting, fold }) {
      for (const entry of added) if (!log.has(entry.id)) log.set(entry.id, entry);
      if (sitting) sittings.set(sitting.id, sitting);
      const changed = new Map<string, Card | null>();
      for (const { cardId } of added) changed.set(cardId, fold(entries((entry) => entry.cardId === cardId)));
      for (const [id, card] of changed) {
        if (card) cards.set(id, card);
        else cards.delete(id);
      }
      return changed;
    },
    replayAside: async () => 0,
    dueCards: async (day, limit) =>
      due(Number.NEGATIVE_INFINITY, day)
        .slice(0, limit)
        .map(({ card }) => card),
    countDue: async (day) => due(Number.NEGATIVE_INFINITY, day).length,
    async dueLoad(from, to) {
      const load = new Map<number, number>();
      for (const { day } of due(from, to)) load.set(day, (load.get(day) ?? 0) + 1);
      return load;
    },
    cards: async (ids) => new Map([...cards].filter(([id]) => ids.includes(id))),
    cardsOfArticle: async (id) => [...cards.values()].filter(({ articleId }) => articleId === id),
    allCards: async () => [...cards.values()],
    snapshotMark: async () => mark,
    async refold(fold, fingerprint, now) {
      cards.clear();
      for (const id of new Set(entries().map(({ cardId }) => cardId))) {
        const card = fold(entries(({ cardId }) => cardId === id));
        if (card) cards.set(id, card);
      }
      const times = entries().map(({ at }) => at);
      mark = {
        fingerprint,
        latest: times.findLast((at) => at <= now) ?? 0,
        waiting: times.find((at) => at > now) ?? null,
      };
    },
    countLog: async () => log.size,
    logOfSitting: async (id) => entries((entry) => 'sittingId' in entry && entry.sittingId === id),
    logOfCard: async (id) => entries(({ cardId }) => cardId === id),
    logSince: async (since) => entries(({ at }) => at >= since),
    wholeLog: async () => entries(),
    sitting: async (id) => sittings.get(id) ?? null,
    sittings: async (limit) => [...sittings.values()].sort((one, other) => other.at - one.at).slice(0, limit),
    putSitting: async (sitting) => void sittings.set(sitting.id, sitting),
    settings: async () => settings,
    async putSettings(wished) {
      settings = wished;
    },
    articles: async () => [...articles.values()].map(summarise),
    article: async (id) => articles.get(id) ?? null,
    putArticle: async (stored) => void articles.set(stored.article.id, stored),
    removeArticle: async (id) => void articles.delete(id),
    everything: async () => ({
      log: entries(),
      sittings: [...sittings.values()],
      settings,
      articles: [...articles.values()],
    }),
    async merge(parcel) {
      const added = fresh(parcel.log, log, ({ id }) => id);
      const further = parcel.sittings.filter((sitting) => {
        const mine = sittings.get(sitting.id);
        return !mine || isFurther(sitting, mine);
      });
      const brought = fresh(parcel.articles, articles, ({ article }) => article.id);
      for (const entry of added) log.set(entry.id, entry);
      for (const sitting of further) sittings.set(sitting.id, sitting);
      for (const stored of brought) articles.set(stored.article.id, stored);
      settings ??= parcel.settings;
      return { entries: added.length, sittings: further.length, articles: brought.length };
    },
    close: () => undefined,
  };
}
