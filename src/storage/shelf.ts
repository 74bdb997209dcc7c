/** The shelf: the articles that ship with the app, read and questioned when the app is built. */

import { chunks, shelf as entries } from 'virtual:shelf';
import type { Article, Entity, Fact, Question, Span } from '../core/model.ts';
import type { Presented } from '../core/study/vary.ts';

/** What the first visit needs of an article: enough to show it and to start a quiz at once. */
export interface ShelfEntry {
  readonly article: Omit<Article, 'text'>;
  readonly words: number;
  readonly factCount: number;
  readonly questionCount: number;
  /** What a first visit is asked, as it is put with the usual number of options; the rest is fetched while it is read. */
  readonly first: Presented;
  /** How many questions a first visit asks. */
  readonly starters: number;
  /** The stem of another of its questions, to whet the appetite. */
  readonly teaser: string;
}

/** Everything about one article; its chunk is loaded when first needed. */
export interface ShelfArticle {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  /** The cards that a first visit asks, in order; absent from what the learner added. */
  readonly starters?: readonly string[];
}

export const shelf: readonly ShelfEntry[] = entries;

/** @throws Error when no article of the shelf has this slug, or when its chunk can't be fetched. */
export async function loadShelfArticle(slug: string): Promise<ShelfArticle> {
  const load = Object.hasOwn(chunks, slug) ? chunks[slug] : undefined;
  if (!load) throw new Error(`No article of the shelf is called “${slug}”.`);
  return (await load()).default;
}
