/** Reads an article of the shelf: front matter that says what is known about it, then the text exactly as published. */

import type { Article } from '../model.ts';

const frontMatter = /^---\n(?<fields>[\s\S]*?)\n---\n\n?(?<text>[\s\S]*)$/;
const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const knownFields: ReadonlySet<string> = new Set(['title', 'published', 'publisher', 'source']);
/** What an author writes where the article itself doesn't say: kept apart from a field that was forgotten. */
const notStated = 'not stated';

/**
 * The article of `questions/<slug>/article.md`. Line ends become `\n` and a final one is left out; nothing else of the text is touched.
 * @throws Error with one sentence that names the file and the missing or malformed field.
 */
export function parseArticle(slug: string, markdown: string): Article {
  const file = `questions/${slug}/article.md`;
  const parts = frontMatter.exec(markdown.replaceAll('\r\n', '\n'))?.groups;
  if (!parts) throw new Error(`${file} does not begin with front matter between two lines of “---”.`);
  const fields = parseFields(parts.fields ?? '', file);
  const text = (parts.text ?? '').replace(/\n$/, '');
  if (text.trim() === '') throw new Error(`${file} has no text after its front matter.`);
  const title = field(fields, 'title', file);
  if (title === null) throw new Error(`${file} states no title; give it one that tells no answer.`);
  const published = field(fields, 'published', file);
  if (published !== null && !datePattern.test(published)) {
    throw new Error(`${file} was published “${published}”, which is no date like 2023, 2023-07 or 2023-07-27.`);
  }
  const source = field(fields, 'source', file);
  if (source !== null && !source.startsWith('https:')) {
    throw new Error(`${file} has the source “${source}”, which is no https address.`);
  }
  return { id: slug, title, published, publisher: field(fields, 'publisher', file), source, text };
}

function parseFields(block: string, file: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    if (colon < 0 || !knownFields.has(name)) {
      throw new Error(
        `${file} has a line “${line}” in its front matter that is none of ${[...knownFields].join(', ')}.`,
      );
    }
    if (fields.has(name)) throw new Error(`${file} states its ${name} twice.`);
    fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function field(fields: ReadonlyMap<string, string>, name: string, file: string): string | null {
  const value = fields.get(name);
  if (!value) throw new Error(`${file} lacks its ${name}; write “${notStated}” where the article doesn’t say.`);
  return value === notStated ? null : value;
}
