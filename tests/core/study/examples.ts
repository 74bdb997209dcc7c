/** Questions, entries and cards to study with in tests. */

import type { Card, LogEntry, Option, Question, ReviewEntry, Topic } from '../../../src/core/model.ts';
import { foldCard } from '../../../src/core/study/fold.ts';
import { createScheduler } from '../../../src/core/study/fsrs.ts';

/** A Tuesday: noon UTC of the study day with this number. */
export const today = 20_781;
export const scheduler = createScheduler();

export function noon(day: number): number {
  return day * 86_400_000 + 43_200_000;
}

export function option(text: string, value?: number): Option {
  return { text, kind: 'person', ...(value === undefined ? {} : { value }) };
}

interface QuestionLike {
  readonly articleId?: string;
  readonly factId?: string;
  readonly role?: string;
  readonly id?: string;
  readonly template?: string;
  readonly topic?: Topic;
  readonly start?: number;
  readonly salience?: number;
  readonly key?: Option;
  readonly distractors?: readonly Option[];
  readonly ordered?: boolean;
}

export function question(like: QuestionLike = {}): Question {
  const { articleId = 'armistice', factId = 'letter', role = 'giver', template = 'who', start = 0 } = like;
  const cardId = `${articleId}/${factId}/${role}`;
  return {
    id: like.id ?? `${cardId}/${template}`,
    cardId,
    articleId,
    factId,
    role,
    template,
    wording: '1',
    stem: 'Who handed the letter to Kim Jong Un?',
    key: like.key ?? option('Sergei Shoigu'),
    distractors: like.distractors ?? [option('Li Hongzhong'), option('Kang Sun Nam'), option('Donald Trump')],
    ordered: like.ordered ?? false,
    topic: like.topic ?? 'people',
    named: [],
    said: [],
    evidence: { quote: 'Shoigu delivered a letter', start, end: start + 25 },
    attribution: null,
    statement: 'Sergei Shoigu handed the letter to Kim Jong Un.',
    salience: like.salience ?? 0.5,
    confidence: 1,
  };
}

let count = 0;

/** An answer at noon of a day; right, sure and graded *good* unless told otherwise. */
export function review(day: number, like: Partial<ReviewEntry> = {}): ReviewEntry {
  const rating = like.rating === undefined ? (like.chosen === undefined || like.chosen === 0 ? 3 : 1) : like.rating;
  return {
    kind: 'review',
    id: `entry-${String(++count).padStart(6, '0')}`,
    at: noon(day),
    offset: 0,
    day,
    cardId: 'armistice/letter/giver',
    articleId: 'armistice',
    factId: 'letter',
    topic: 'people',
    questionId: 'armistice/letter/giver/who',
    template: 'who',
    sittingId: 'sitting-1',
    options: ['Sergei Shoigu', 'Li Hongzhong', 'Kang Sun Nam', 'Donald Trump'],
    key: 0,
    chosen: 0,
    confidence: 'sure',
    took: 8000,
    away: false,
    ungraded: null,
    predicted: null,
    previous: null,
    interval: null,
    algorithm: { name: 'FSRS-6', version: 'test' },
    ...like,
    rating,
  };
}

export function cardOf(...entries: readonly LogEntry[]): Card {
  const card = foldCard(entries, { scheduler, now: noon(today + 1000) });
  if (!card) throw new Error('These entries make no card.');
  return card;
}
