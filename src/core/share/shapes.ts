/** The shapes of what may come in: named own fields only, every text cleaned, everything else left behind. */

import * as v from 'valibot';
import type * as model from '../model.ts';
import { cleanAddress, cleanText } from './untrusted.ts';

/** Every field of the type must be named, optional ones too: one that was forgotten would be lost on the way. */
export type Whole<T> = Record<keyof T, unknown>;

/** Longest id, ours have 36 characters at most. */
const ID = 300;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID));
export const text = v.pipe(v.string(), v.transform(cleanText));
export const date = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/)));
const whole = v.pipe(v.number(), v.integer());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** ms; any finite number: what can't be is kept, and does not count. */
const moment = { at: v.number(), offset: whole, day: whole };
const entry = { ...moment, id, cardId: id };
const home = { articleId: id, factId: id };
const topics = ['people', 'dates', 'places', 'numbers', 'quotations', 'who-says-so', 'things'] as const;

export const logEntry = v.variant('kind', [
  v.object({
    kind: v.literal('review'),
    ...entry,
    ...home,
    topic: v.picklist(topics),
    questionId: id,
    template: id,
    sittingId: v.nullable(id),
    options: v.array(text),
    key: v.number(),
    chosen: v.nullable(v.number()),
    confidence: v.nullable(v.picklist(['sure', 'think', 'guess'])),
    took: v.number(),
    away: v.boolean(),
    rating: v.nullable(v.number()),
    ungraded: v.nullable(v.picklist(['too-fast', 'page-hidden', 'not-first-today', 'repeat'])),
    predicted: v.nullable(share),
    previous: v.nullable(id),
    interval: v.nullable(v.number()),
    algorithm: v.object({ name: id, version: id }),
  } satisfies Whole<model.ReviewEntry>),
  v.object({
    kind: v.literal('undo'),
    ...entry,
    target: id,
    sittingId: v.nullable(id),
  } satisfies Whole<model.UndoEntry>),
  v.object({ kind: v.picklist(['hide', 'unhide']), ...entry, ...home } satisfies Whole<model.HideEntry>),
  v.object({
    kind: v.literal('report'),
    ...entry,
    ...home,
    questionId: id,
    reason: v.picklist(['two-right-answers', 'not-in-article', 'unclear', 'trivial']),
  } satisfies Whole<model.ReportEntry>),
  v.object({ kind: v.literal('unreport'), ...entry, ...home, questionId: id } satisfies Whole<model.UnreportEntry>),
  v.object({ kind: v.literal('rest'), ...entry, ...home, until: v.number() } satisfies Whole<model.RestEntry>),
  v.object({ kind: v.literal('wake'), ...entry, ...home } satisfies Whole<model.WakeEntry>),
]);

export const sitting = v.object({
  id,
  ...moment,
  scope: v.variant('kind', [
    v.object({ kind: v.picklist(['due', 'mistakes']) }),
    v.object({ kind: v.literal('article'), articleId: id }),
    v.object({ kind: v.literal('topic'), topic: v.picklist(topics) }),
    v.object({ kind: v.literal('cards'), cardIds: v.array(id) }),
  ]),
  plan: v.array(id),
  articleIds: v.array(id),
  endedAt: v.nullable(v.number()),
  asked: whole,
  right: whole,
  chance: v.number(),
} satisfies Whole<model.Sitting>);

/** FSRS-6 has 21. */
const parameters = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21));

export const settings = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  confidence: v.boolean(),
  recallFirst: v.boolean(),
  options: v.picklist([3, 4]),
  newPerDay: v.pipe(whole, v.minValue(0), v.maxValue(1000)),
  reviewsPerDay: v.pipe(whole, v.minValue(0), v.maxValue(10_000)),
  retention: v.pipe(v.number(), v.minValue(0.8), v.maxValue(0.95)),
  useFitted: v.boolean(),
  fitted: v.nullable(
    v.object({
      parameters,
      reviews: whole,
      day: whole,
      before: v.number(),
      after: v.number(),
    } satisfies Whole<model.Fitted>),
  ),
  fitTried: v.nullable(whole),
  backedUpAt: v.nullable(v.number()),
} satisfies Whole<model.Settings>);

export const span = { start: v.pipe(whole, v.minValue(0)), end: v.pipe(whole, v.minValue(0)) };

export const article = v.object({
  id,
  title: text,
  published: date,
  publisher: v.nullable(text),
  source: v.nullable(v.pipe(v.string(), v.transform(cleanAddress))),
  text,
} satisfies Whole<model.Article>);
