/** Reads a text file into facts with the reader alone, as a phone does with a text that a learner adds. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import type { FactBase } from '../../src/core/model.ts';
import { loadModel } from '../../src/core/read/parse/index.ts';
import { readArticle } from '../../src/core/read/read-article.ts';
import { cleanText, textOf } from '../../src/core/share/untrusted.ts';
import { shortId } from '../../src/core/text/hash.ts';
import { draftFromText, plainMarkdown } from '../../src/state/text-file.ts';

const MODEL = 'src/core/read/model/reader.bin';

export interface Given {
  /** Null: the first line where that is a headline, else the file's name. */
  readonly title: string | null;
  /** Null: the day that the text gives itself at its top, if it does. */
  readonly published: string | null;
}

/** @throws Error with a sentence for a file that is missing, empty or no text */
export function readFile(file: string, { title, published }: Given): FactBase {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Error(`${file} is no file.`);
  const plain = cleanText(textOf(readFileSync(file)));
  const draft = draftFromText(/\.(md|markdown)$/i.test(file) ? plainMarkdown(plain) : plain);
  // With a title of its own, the file is all text.
  const text = title === null ? draft.text : plain.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error(`${file} is empty.`);
  const named = title ?? (draft.title || parse(file).name);
  const day = published ?? (draft.published || null);
  const article = {
    id: shortId(`${named}\n${text}`),
    title: named,
    published: day,
    publisher: null,
    source: null,
    text,
  };
  const base = readArticle(article, loadModel(readFileSync(MODEL)));
  if (!base) throw new Error(`${file} was not read to its end.`);
  return base;
}
