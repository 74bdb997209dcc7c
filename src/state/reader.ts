/** The reader as the app calls it: an article in, facts and questions out, in a worker of its own. */

import type { Article, Entity, Fact, Question, Rejected, Span, StoredArticle } from '../core/model.ts';

export interface ReadResult {
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}

/**
 * @param onProgress sentences read so far, of how many
 * @param signal aborts the reading; the promise then rejects with the signal's reason
 * @throws Error whose message is a whole sentence for the learner: not English, a list of links, nothing to read
 */
export type ReadArticle = (
  article: Article,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
) => Promise<ReadResult>;

/** Writes the questions of an article that was read before: they are never stored, and writing them takes its time. */
export type WriteQuestions = (stored: StoredArticle) => Promise<readonly Question[]>;
