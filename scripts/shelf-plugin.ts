/** Puts the shelf into the app: `virtual:shelf` for the first visit, `virtual:shelf/<slug>` with everything about one article. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Question } from '../src/core/model.ts';
import { DEFAULT_SETTINGS } from '../src/core/study/default-settings.ts';
import { type Presented, present } from '../src/core/study/vary.ts';
import { wordCount } from '../src/core/text/words.ts';
import type { ShelfArticle, ShelfEntry } from '../src/storage/shelf.ts';
import type { Book } from './shelf/books.ts';

/** How many questions a first visit asks of an article. */
const STARTER_QUESTIONS = 10;

const LIST = 'virtual:shelf';

export interface ShelfSource {
  readonly folder: string;
  slugs(folder: string): readonly string[];
  /** Throws a sentence that names file, fact and reason; the build fails with it. */
  read(slug: string, folder: string): Book;
  starters(questions: readonly Question[], count: number): readonly Question[];
}

export function shelfPlugin(source: ShelfSource): Plugin {
  const books = new Map<string, Book>();
  const book = (slug: string): Book => {
    const known = books.get(slug) ?? source.read(slug, source.folder);
    books.set(slug, known);
    return known;
  };

  return {
    name: 'quizette-shelf',
    resolveId(id) {
      return id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${LIST}`)) return null;
      for (const file of filesOf(source)) this.addWatchFile(file);
      if (id !== `\0${LIST}`) return asModule(toArticle(book(id.slice(LIST.length + 2)), source.starters));
      const slugs = source.slugs(source.folder);
      const loaders = slugs.map((slug) => `${JSON.stringify(slug)}: () => import('${LIST}/${slug}')`);
      const entries = slugs.map((slug) => toEntry(book(slug), source.starters));
      return `export const shelf = [${entries.map(asProgram)}];\nexport const chunks = { ${loaders.join(', ')} };`;
    },
    watchChange() {
      books.clear();
    },
  };
}

export function toEntry({ base, questions }: Book, starters: ShelfSource['starters']): ShelfEntry {
  const { text, ...article } = base.article;
  const chosen = starters(questions, STARTER_QUESTIONS);
  return {
    article,
    words: wordCount(text),
    factCount: base.facts.length,
    questionCount: questions.length,
    first: firstOf(article.id, chosen),
    starters: chosen.length,
    teaser: chosen.at(-1)?.stem ?? '',
  };
}

export function toArticle({ base, questions }: Book, starters: ShelfSource['starters']): ShelfArticle {
  return {
    article: base.article,
    sentences: base.sentences,
    entities: [...base.entities.values()],
    facts: base.facts,
    questions,
    starters: starters(questions, STARTER_QUESTIONS).map(({ cardId }) => cardId),
  };
}

function firstOf(slug: string, [first]: readonly Question[]): Presented {
  const shown = first && present(first.cardId, [first], null, DEFAULT_SETTINGS.options, null);
  if (!shown) throw new Error(`A first visit has nothing to ask about questions/${slug}: no question was written.`);
  return shown;
}

/** As a program: the options that are put are those of the question itself, not copies of them. */
function asProgram({ first, ...entry }: ShelfEntry): string {
  const { question, options, ...shown } = first;
  const { key, distractors, ...rest } = question;
  const put = options.map((option) => (option === key ? 'key' : `distractors[${distractors.indexOf(option)}]`));
  const asked = `{${inside(rest)},key,distractors}`;
  const made = `{${inside(entry)},first:{${inside(shown)},question:${asked},options:[${put}]}}`;
  return `((key,distractors)=>(${made}))(${JSON.stringify(key)},${JSON.stringify(distractors)})`;
}

function inside(value: object): string {
  return JSON.stringify(value).slice(1, -1);
}

/** A string given to JSON.parse is read several times faster than the same object written as a program. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function filesOf(source: ShelfSource): string[] {
  return source
    .slugs(source.folder)
    .flatMap((slug) => readdirSync(join(source.folder, slug)).map((name) => join(source.folder, slug, name)));
}
