/** The sitting in progress: every move is decided, remembered in one transaction, and only then handed back to be shown. */

import type { Card, Confidence, LogEntry, Sitting } from '../core/model.ts';
import { decideAnswer, decideRemark, decideUndo, type Remark } from '../core/study/answer.ts';
import { type Next, type Progress, progressOf, startSitting, updateSitting } from '../core/study/sitting.ts';
import { present } from '../core/study/vary.ts';
import { StorageTrouble } from '../storage/trouble.ts';
import type { Answered, Asked } from './asked.ts';
import type { Desk, Wish } from './desk.ts';
import type { Deck, Library } from './library.ts';
import { type Clock, moment } from './moment.ts';
import type { Notices } from './notices.ts';
import { paragraphOf, proofOf } from './proof.ts';

export interface Given {
  /** Index in `asked.options`; null for “I don't know”. */
  readonly chosen: number | null;
  readonly confidence: Confidence | null;
  /** ms since the question appeared. */
  readonly took: number;
  readonly away: boolean;
}

/** Questions to ask, or null when nothing is left. */
type Turn = Promise<Asked | null>;

export interface Table {
  sitting(): Sitting | null;
  begin(wish: Wish): Turn;
  /** Takes over a question that was shown before the database was open. */
  adopt(asked: Asked): Promise<void>;
  resume(sitting: Sitting): Turn;
  answer(asked: Asked, given: Given): Promise<Answered>;
  next(): Turn;
  undo(): Turn;
  /** Hides, rests or reports a question, and goes on with the next. */
  remark(asked: Asked, remark: Remark): Turn;
}

export interface TableInput {
  readonly desk: Desk;
  readonly library: Library;
  readonly notices: Notices;
  readonly now: Clock;
  /** How many options a question shows. */
  options(): 3 | 4;
}

/** Study days ahead whose load levels the intervals: a year and its leeway. */
const HORIZON = 400;

/** The notice that an answer is kept aside; gone with the next that is saved. */
const SAVING = 'saving';

export function createTable({ desk, library, notices, now, options }: TableInput): Table {
  const { storage, fold } = desk;
  let sitting: Sitting | null = null;
  let entries: readonly LogEntry[] = [];
  let decks: readonly Deck[] = [];
  /** Cards that can't be asked any more: hidden, resting, reported, or without an article. */
  const gone = new Set<string>();
  let load = new Map<number, number>();
  let turns = 0;

  const sit = async (at: Sitting, log: readonly LogEntry[]) => {
    decks = (await Promise.all(at.articleIds.map((id) => library.load(id)))).filter((deck) => deck !== null);
    const { day } = moment(now());
    load = new Map(await storage.dueLoad(day, day + HORIZON));
    [sitting, entries] = [at, log];
    gone.clear();
  };

  const seated = (): Sitting => {
    if (!sitting) throw new Error('No sitting is running.');
    return sitting;
  };

  /** Saves entries with the sitting as it is after them, or keeps them aside and says so; failing both, nothing has changed here. */
  const remember = async (added: readonly LogEntry[]) => {
    const after = [...entries, ...added];
    const updated = updateSitting(seated(), after, now(), gone);
    try {
      await storage.remember({ entries: added, sitting: updated, fold });
      notices.dismiss(SAVING);
    } catch (error) {
      if (!(error instanceof StorageTrouble && error.isKeptAside)) throw error;
      notices.sayError(error, SAVING);
    }
    [sitting, entries] = [updated, after];
  };

  const ask = async ({ cardId, repeat, again }: Next, { asked, total }: Progress): Turn => {
    const deck = decks.find(({ questions }) => questions.some((question) => question.cardId === cardId));
    const card = (await storage.cards([cardId])).get(cardId) ?? null;
    const isResting = (card?.restUntil ?? 0) > moment(now()).day;
    const shown = deck && !card?.hidden && !isResting && present(cardId, deck.questions, card, options(), again);
    if (!deck || !shown) return null;
    const number = repeat ? asked : asked + 1;
    return { ...shown, turn: ++turns, article: deck.article, number, total, repeat };
  };

  const next = async (): Turn => {
    for (;;) {
      const progress = progressOf(seated(), entries, gone);
      if (!progress.next) break;
      const asked = await ask(progress.next, progress);
      if (asked) return asked;
      gone.add(progress.next.cardId);
    }
    // The last card may have gone without an answer that ended the sitting.
    if (seated().endedAt === null) await remember([]);
    return null;
  };

  return {
    sitting: () => sitting,
    async begin(wish) {
      const { plan, articleIds } = await desk.plan(wish);
      if (plan.cards.length === 0) return null;
      const started = startSitting(crypto.randomUUID(), moment(now()), wish.scope, plan, articleIds);
      await storage.putSitting(started);
      await sit(started, []);
      return next();
    },
    async adopt({ article, turn }) {
      const cards = (await library.load(article.id))?.starters ?? [];
      const scope = { kind: 'article', articleId: article.id } as const;
      turns = turn;
      await sit(startSitting(crypto.randomUUID(), moment(now()), scope, { cards }, [article.id]), []);
    },
    async resume(at) {
      await sit(at, await storage.logOfSitting(at.id));
      return next();
    },
    async answer(asked, given) {
      const { question, article, key, repeat } = asked;
      const deck = decks.find((known) => known.article.id === article.id);
      if (!deck) throw new Error(`The article “${article.title}” is not here any more.`);
      const relatives = await storage.cardsOfArticle(article.id);
      const isSibling = (card: Card) => card.factId === question.factId && card.id !== question.cardId;
      const entry = decideAnswer({
        ...given,
        id: crypto.randomUUID(),
        moment: moment(now()),
        sittingId: seated().id,
        presented: asked,
        repeat,
        card: relatives.find(({ id }) => id === question.cardId) ?? null,
        scheduler: desk.scheduler(),
        load: (day) => load.get(day) ?? 0,
        siblings: relatives.filter(isSibling).flatMap(({ due }) => due ?? []),
      });
      await remember([entry]);
      if (entry.interval !== null)
        load.set(entry.day + entry.interval, (load.get(entry.day + entry.interval) ?? 0) + 1);
      return {
        ...given,
        asked,
        entry,
        right: given.chosen === key,
        proof: (asked.struggling ? paragraphOf : proofOf)(deck, question.evidence),
        last: progressOf(seated(), entries, gone).next === null,
      };
    },
    next,
    async undo() {
      const { last } = progressOf(seated(), entries);
      if (last) await remember([decideUndo(crypto.randomUUID(), moment(now()), last)]);
      return next();
    },
    async remark({ question }, remark) {
      gone.add(question.cardId);
      await remember([decideRemark(crypto.randomUUID(), moment(now()), question, remark)]);
      return next();
    },
  };
}
