/** Adding an article: typed or opened, read with a progress bar, looked at, and only then kept. */

import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../core/model.ts';
import { cleanAddress, cleanText } from '../core/share/untrusted.ts';
import { shortId } from '../core/text/hash.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import type { ReadArticle, ReadResult } from './reader.ts';
import { type ArticleDraft, draftFromFile, draftFromText, EMPTY_DRAFT } from './text-file.ts';

export interface Adding {
  readonly draft: ReadonlySignal<ArticleDraft>;
  /** Why it can't be read, as a whole sentence; null when it can, or before anything was said. */
  readonly problem: ReadonlySignal<string | null>;
  /** Sentences read so far; null when nothing is being read. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly total: number } | null>;
  /** What was found; not kept yet. */
  readonly result: ReadonlySignal<{ readonly article: Article; readonly read: ReadResult } | null>;
  change(patch: Partial<ArticleDraft>): void;
  paste(text: string): void;
  open(name: string, bytes: Uint8Array): Promise<void>;
  read(): Promise<void>;
  cancel(): void;
  /** Back to the text, nothing kept. */
  discard(): void;
  /** Resolves to the id of the article, now in the library; null when there is nothing to keep. */
  keep(): Promise<string | null>;
}

export interface AddingInput {
  readonly readArticle: ReadArticle;
  desk(): Promise<Desk>;
  readonly library: Library;
  now(): number;
  readonly first?: { readonly draft: ArticleDraft; readonly problem: string | null } | null;
}

export const FEWEST_WORDS = 50;
export const MOST_WORDS = 50_000;

/** A whole sentence on what is wrong with a text's length; null when nothing is. */
export function lengthProblem(text: string): string | null {
  const words = countWords(text);
  if (words === 0) return 'Paste a text, or open a file.';
  if (words < FEWEST_WORDS) return `This text has ${words} words; questions need at least ${FEWEST_WORDS}.`;
  if (words > MOST_WORDS) {
    return `This text has ${words.toLocaleString('en')} words; at most ${MOST_WORDS.toLocaleString('en')} can be read at once.`;
  }
  return null;
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function createAdding({ readArticle, desk, library, now, first }: AddingInput): Adding {
  const draft = signal(first?.draft ?? EMPTY_DRAFT);
  const problem = signal<string | null>(first?.problem ?? null);
  const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
  const result = signal<{ readonly article: Article; readonly read: ReadResult } | null>(null);
  let running: AbortController | null = null;

  const show = (next: ArticleDraft) =>
    batch(() => {
      draft.value = next;
      problem.value = null;
    });

  const read = async () => {
    if (running) return;
    const article = articleOf(draft.peek());
    problem.value = lengthProblem(article.text);
    if (problem.peek()) return;
    const control = new AbortController();
    running = control;
    progress.value = { done: 0, total: 0 };
    try {
      const found = await readArticle(article, (done, total) => (progress.value = { done, total }), control.signal);
      if (found.questions.length === 0) {
        problem.value = 'No question could be asked about this text with certainty, so nothing was kept.';
      } else if (!control.signal.aborted) result.value = { article, read: found };
    } catch (error) {
      if (!control.signal.aborted) problem.value = error instanceof Error ? error.message : String(error);
    } finally {
      running = null;
      progress.value = null;
    }
  };

  return {
    draft,
    problem,
    progress,
    result,
    change: (patch) => show({ ...draft.peek(), ...patch }),
    paste(text) {
      const found = draftFromText(text);
      const known = draft.peek();
      show({
        ...known,
        text: found.text,
        title: known.title || found.title,
        published: known.published || found.published,
      });
    },
    async open(name, bytes) {
      try {
        show(await draftFromFile(name, bytes));
      } catch (error) {
        problem.value = error instanceof Error ? error.message : String(error);
      }
    },
    read,
    cancel: () => running?.abort(new Error('The reading was cancelled.')),
    discard() {
      result.value = null;
    },
    async keep() {
      const found = result.peek();
      if (!found) return null;
      const { sentences, entities, facts } = found.read;
      const { storage } = await desk();
      const fresh = { article: found.article, addedAt: now(), sentences, entities, facts };
      const before = await storage.article(found.article.id);
      // Read once more, it keeps what the learner has corrected in it.
      await storage.putArticle(before ? (await import('../core/read/edit-fact.ts')).keepEdits(fresh, before) : fresh);
      library.forget(found.article.id);
      await library.refresh(storage);
      batch(() => {
        draft.value = EMPTY_DRAFT;
        result.value = null;
      });
      return found.article.id;
    },
  };
}

/** What the learner left out is taken from the text where it says so: its headline, and the day that “yesterday” is counted from. */
function articleOf({ title, published, publisher, source, text }: ArticleDraft): Article {
  const given = cleanText(title).trim();
  const found = draftFromText(text);
  const clean = given === '' ? found.text : cleanText(text).trim();
  const named = given || found.title || `${clean.split(/\s+/).slice(0, 8).join(' ')} …`;
  return {
    id: shortId(`${named}\n${clean}`),
    title: named,
    published: /^\d{4}(-\d{2}(-\d{2})?)?$/.test(published) ? published : found.published || null,
    publisher: cleanText(publisher).trim() || null,
    source: cleanAddress(source.trim()),
    text: clean,
  };
}
