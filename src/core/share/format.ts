/** A format: one way for articles, questions and progress to leave this device or come in. */

import type { Article, LogEntry, Question, Settings, Sitting, StoredArticle } from '../model.ts';

/** What is carried: each format writes what it can of it, and fills what it reads. */
export interface Parcel {
  /** Articles the learner added, whole. */
  readonly articles: readonly StoredArticle[];
  readonly log: readonly LogEntry[];
  readonly sittings: readonly Sitting[];
  readonly settings: Settings | null;
  /** For what is read by people: articles and the questions on them. */
  readonly sheets: readonly { readonly article: Article; readonly questions: readonly Question[] }[];
  /** What could not be read, as whole sentences; empty when everything was. */
  readonly notes: readonly string[];
}

/** Of people's files nothing is trusted: a format throws this, with a whole sentence, and nothing else. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

export interface Format {
  /** Equals the file's name; permanent. */
  readonly name: string;
  /** What the menu calls it: `Backup`. */
  readonly label: string;
  /** One sentence: what it holds and who can read it. */
  readonly about: string;
  /** Without the dot: `json`. */
  readonly extension: string;
  /** Media type: `application/json`. */
  readonly type: string;
  readonly write?: (parcel: Parcel) => string | Uint8Array;
  /** @throws FormatError when the file is none of this format's. */
  readonly read?: (data: string | Uint8Array) => Parcel;
}

export const EMPTY_PARCEL: Parcel = { articles: [], log: [], sittings: [], settings: null, sheets: [], notes: [] };
