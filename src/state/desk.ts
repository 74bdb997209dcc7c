/** The study desk: the open database, and from it what there is to study. Loaded when it is first needed. */

import type { Question, Scope, Settings, Sitting, StudyPlan } from '../core/model.ts';
import { fingerprint, foldCard } from '../core/study/fold.ts';
import type { Scheduler } from '../core/study/fsrs.ts';
import { doneToday, planSitting } from '../core/study/queue.ts';
import { schedulerFor } from '../core/study/settings.ts';
import { isStale } from '../core/study/snapshot.ts';
import type { Opened } from '../storage/open.ts';
import type { FoldCard, Storage } from '../storage/storage.ts';
import type { Deck, Library } from './library.ts';
import { type Clock, moment } from './moment.ts';
import type { SettingsSlice } from './settings.ts';

/** What the learner asks for. */
export interface Wish {
  readonly scope: Scope;
  /** How many questions at most; null = all. */
  readonly length: number | null;
  /** Also what is not due yet. */
  readonly ahead?: boolean;
  /** Lift the day's caps. */
  readonly uncapped?: boolean;
  /** Where the scope's cards are, when the caller knows. */
  readonly articleIds?: readonly string[];
}

export interface Planned {
  readonly plan: StudyPlan;
  readonly articleIds: readonly string[];
}

export interface Desk {
  readonly opened: Opened;
  readonly storage: Storage;
  readonly fold: FoldCard;
  scheduler(): Scheduler;
  settings(): Settings;
  plan(wish: Wish): Promise<Planned>;
  /** Before anything is asked: writes the answers that were kept aside, and computes the cards anew where they are out of date. */
  settle(): Promise<void>;
  /** All cards anew: after a restored backup, or with other parameters. */
  refold(): Promise<void>;
}

export interface DeskInput {
  readonly opened: Opened;
  readonly library: Library;
  readonly settings: SettingsSlice;
  readonly now: Clock;
}

/** Of articles that the learner added, new questions come from the latest: those of more would have to be written first. */
const LATEST_ARTICLES = 3;
/** Due cards looked at for each that is asked, so that there is a choice of the most valuable. */
const CHOICE = 4;
/** Sittings that tell on which days one studied; enough for three months of several a day. */
const SITTINGS_BACK = 300;
/** ms; the study day began at most so long ago, whatever the clocks do tonight. */
const DAY_AND_A_BIT = 30 * 3_600_000;

export function createDesk({ opened, library, settings, now }: DeskInput): Desk {
  const { storage } = opened;
  const scheduler = () => schedulerFor(settings.value.peek());

  const decksFor = async (wish: Wish): Promise<readonly Deck[]> => {
    const ids = wish.articleIds ?? (await articlesOf(wish));
    const decks = await Promise.all([...new Set(ids)].map((id) => library.load(id)));
    return decks.filter((deck) => deck !== null);
  };

  const articlesOf = async ({ scope, length }: Wish): Promise<readonly string[]> => {
    if (scope.kind === 'article') return [scope.articleId];
    if (scope.kind === 'cards') {
      return [...(await storage.cards(scope.cardIds)).values()].map((card) => card.articleId);
    }
    const known =
      scope.kind === 'due'
        ? await storage.dueCards(moment(now()).day, length === null ? undefined : length * CHOICE)
        : await storage.allCards();
    const listed = library.list.peek();
    const added = listed.filter(({ shelf }) => !shelf).slice(0, LATEST_ARTICLES);
    const shelf = listed.filter((article) => article.shelf);
    return [...shelf, ...added].map(({ id }) => id).concat(known.map((card) => card.articleId));
  };

  const fold: FoldCard = (entries) => foldCard(entries, { scheduler: scheduler(), now: now() });
  const refold = () => storage.refold(fold, fingerprint(scheduler()), now());

  return {
    opened,
    storage,
    scheduler,
    settings: () => settings.value.peek(),
    fold,
    refold,
    async settle() {
      // On a full disk they stay aside: reading goes on.
      await storage.replayAside(fold).catch(() => 0);
      if (isStale(await storage.snapshotMark(), scheduler(), now())) await refold();
    },
    async plan(wish) {
      const decks = await decksFor(wish);
      const questions = decks.flatMap((deck) => deck.questions);
      // By their ids: a card that was let rest before it was ever asked does not know its article.
      const cards = await storage.cards([...new Set(questions.map(({ cardId }) => cardId))]);
      const at = now();
      const { day } = moment(at);
      const plan = planSitting(questions, cards, {
        scope: wish.scope,
        length: wish.length,
        settings: settings.value.peek(),
        scheduler: scheduler(),
        day,
        studied: studiedDays(await storage.sittings(SITTINGS_BACK)),
        today: doneToday(await storage.logSince(at - DAY_AND_A_BIT), day),
        ahead: wish.ahead ?? false,
        uncapped: wish.uncapped ?? false,
        sentenceOf: (question) => sentenceOf(decks, question),
      });
      const homes = new Map(questions.map((question) => [question.cardId, question.articleId]));
      return { plan, articleIds: [...new Set(plan.cards.flatMap((id) => homes.get(id) ?? []))] };
    },
  };
}

/** Names the sentence that a question is proved by. */
function sentenceOf(decks: readonly Deck[], { articleId, evidence }: Question): string {
  const deck = decks.find(({ article }) => article.id === articleId);
  return `${articleId} ${deck?.sentences.findIndex(({ end }) => end > evidence.start)}`;
}

function studiedDays(sittings: readonly Sitting[]): readonly number[] {
  const days = sittings.filter(({ asked }) => asked > 0).map(({ day }) => day);
  return [...new Set(days)].sort((one, other) => one - other);
}
