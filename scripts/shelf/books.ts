/** Reads the shelf's folders into fact bases and their questions, for everything that runs before the app does. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBase, Question, Rejected } from '../../src/core/model.ts';
import { writeQuestions } from '../../src/core/pipeline.ts';
import { parseArticle, parseFactFile } from '../../src/core/read/fact-file.ts';

export const SHELF_FOLDER = 'questions';

/** One article of the shelf, with what was written and what was dropped. */
export interface Book {
  readonly slug: string;
  readonly base: FactBase;
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}

/** The folders of the shelf that hold an article, in alphabetical order. */
export function shelfSlugs(folder: string = SHELF_FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @throws Error naming the file, the fact and the reason when a fact file is invalid. */
export function readBook(slug: string, folder: string = SHELF_FOLDER): Book {
  const at = join(folder, slug);
  const article = parseArticle(slug, readFileSync(join(at, 'article.md'), 'utf8'));
  const file = join(at, 'facts.json');
  const base = parseFactFile(article, parseJson(file, readFileSync(file, 'utf8')));
  return { slug, base, ...writeQuestions(base) };
}

/** @throws Error naming the file where its JSON breaks off. */
function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
