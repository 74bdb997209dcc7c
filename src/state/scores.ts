/** What the scores screen tells, computed from the log and the cards when it is opened. */

import type { Card, Topic } from '../core/model.ts';
import { type Calibration, calibration } from '../core/study/scores/calibration.ts';
import { type Coverage, coverage } from '../core/study/scores/coverage.ts';
import { type DayAhead, forecast } from '../core/study/scores/forecast.ts';
import { hardest } from '../core/study/scores/hardest.ts';
import { type History, historyOf } from '../core/study/scores/history.ts';
import { type Mastery, masteryBy } from '../core/study/scores/mastery.ts';
import { retentionByWeek, type WeekOfRecall } from '../core/study/scores/retention.ts';
import { dateOfDay } from '../core/study/study-day.ts';
import type { Desk } from './desk.ts';
import type { Deck, Library } from './library.ts';
import { moment } from './moment.ts';
import { TOPICS } from './topics.ts';

export interface ArticleScore {
  readonly id: string;
  readonly title: string;
  /** Null until a card of it was graded. */
  readonly mastery: Mastery | null;
  readonly coverage: Coverage;
}

/** A fact that will not stick. Question and answer are null when its article is gone. */
export interface HardFact {
  readonly card: Card;
  readonly statement: string | null;
}

export interface Scores {
  readonly history: History;
  /** Titles of articles by id, for the list of sittings. */
  readonly titles: ReadonlyMap<string, string>;
  readonly articles: readonly ArticleScore[];
  readonly topics: readonly { readonly name: string; readonly mastery: Mastery }[];
  /** From today; `date` is ISO. */
  readonly ahead: readonly (DayAhead & { readonly date: string })[];
  readonly retention: readonly (WeekOfRecall & { readonly date: string })[];
  readonly calibration: Calibration | null;
  readonly hardest: readonly HardFact[];
  /** Desired recall at review, 0 to 1. */
  readonly wished: number;
}

/** ms; half a year of answers tells enough, and is read quickly. */
const LOOK_BACK = 182 * 86_400_000;
const DAYS_AHEAD = 30;
const SITTINGS = 500;
const HARDEST = 8;

export async function loadScores(desk: Desk, library: Library, now: number): Promise<Scores> {
  const { storage, settings } = desk;
  const { day } = moment(now);
  const [sittings, cards, log, load] = await Promise.all([
    storage.sittings(SITTINGS),
    storage.allCards(),
    storage.logSince(now - LOOK_BACK),
    storage.dueLoad(0, day + DAYS_AHEAD),
  ]);
  const studied = new Set(cards.map(({ articleId }) => articleId));
  const decks = (await Promise.all([...studied].map((id) => library.load(id)))).filter((deck) => deck !== null);
  const scheduler = desk.scheduler();
  const byArticle = masteryBy(cards, ({ articleId }) => articleId, day, scheduler);
  const byTopic = masteryBy(cards, ({ topic }) => topic, day, scheduler);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    history: historyOf(sittings),
    titles: new Map(decks.map(({ article }) => [article.id, article.title])),
    articles: decks.map(({ article, sentences, questions }) => ({
      id: article.id,
      title: article.title,
      mastery: byArticle.get(article.id) ?? null,
      coverage: coverage(sentences, questions, byId),
    })),
    topics: TOPICS.flatMap(([topic, name]) => masteryOf(byTopic, topic, name)),
    ahead: forecast(load, day, DAYS_AHEAD, settings().reviewsPerDay).map((ahead) => ({
      ...ahead,
      date: dateOfDay(ahead.day),
    })),
    retention: retentionByWeek(log, now).map((week) => ({ ...week, date: dateOfDay(week.monday) })),
    calibration: calibration(log, now),
    hardest: hardest(cards, HARDEST).map((card) => ({ card, statement: statementOf(decks, card) })),
    wished: settings().retention,
  };
}

/** What is known of an article, sentence by sentence. */
export async function loadCoverage(desk: Desk, { article, sentences, questions }: Deck): Promise<Coverage> {
  const cards = await desk.storage.cardsOfArticle(article.id);
  return coverage(sentences, questions, new Map(cards.map((card) => [card.id, card])));
}

function masteryOf(byTopic: ReadonlyMap<Topic, Mastery>, topic: Topic, name: string): Scores['topics'] {
  const mastery = byTopic.get(topic);
  return mastery ? [{ name, mastery }] : [];
}

function statementOf(decks: readonly Deck[], { articleId, id }: Card): string | null {
  const deck = decks.find(({ article }) => article.id === articleId);
  return deck?.questions.find(({ cardId }) => cardId === id)?.statement ?? null;
}
