/** A file, or what another app shares, as a text to be read; nothing of it is trusted. */

import { cleanAddress, cleanText, textOf } from '../core/share/untrusted.ts';
import { datelineOf } from '../core/text/dateline.ts';

/** What is known of an article before it is read; empty where it is not. */
export interface ArticleDraft {
  readonly title: string;
  /** `''` or a partial ISO date. */
  readonly published: string;
  readonly publisher: string;
  readonly source: string;
  readonly text: string;
}

export const EMPTY_DRAFT: ArticleDraft = { title: '', published: '', publisher: '', source: '', text: '' };

/** Bytes; 50,000 words are far less. */
const LARGEST_FILE = 4_000_000;
/** Longer first lines are no headlines. */
const LONGEST_TITLE = 140;

/**
 * A .txt, .md or .html file.
 *
 * @throws Error with a whole sentence: too large, no text, no article in the page
 */
export async function draftFromFile(name: string, bytes: Uint8Array): Promise<ArticleDraft> {
  if (bytes.length > LARGEST_FILE)
    throw new Error('This file is larger than 4 MB. Paste the part that you want to learn.');
  const text = cleanText(textOf(bytes));
  if (/\.x?html?$/i.test(name) || /^\s*<(!doctype|html)/i.test(text)) {
    const { draftFromPage } = await import('./page-file.ts');
    return draftFromPage(text);
  }
  if (!/\.(txt|text|md|markdown)$/i.test(name)) throw new Error('Open a .txt, .md or .html file, or paste the text.');
  return draftFromText(/\.(md|markdown)$/i.test(name) ? plainMarkdown(text) : text);
}

/** A pasted text: its first line is the title when it looks like one, a line with nothing but a day its date. */
export function draftFromText(text: string): ArticleDraft {
  const clean = cleanText(text).trim();
  const [first = '', ...rest] = clean.split('\n');
  const body = rest.join('\n').trim();
  const isTitle = body !== '' && first.length <= LONGEST_TITLE && !/[.!?:;,”"]$/.test(first.trim());
  return {
    ...EMPTY_DRAFT,
    title: isTitle ? first.trim() : '',
    published: datelineOf(clean) ?? '',
    text: isTitle ? body : clean,
  };
}

/**
 * What the share sheet of another app hands over.
 *
 * @returns a problem instead of a text where only an address was shared
 */
export function draftFromShare(search: URLSearchParams): { draft: ArticleDraft; problem: string | null } | null {
  const [title, text, url] = ['title', 'text', 'url'].map((name) => cleanText(search.get(name) ?? '').trim());
  if (!title && !text && !url) return null;
  const link = cleanAddress(url || '') ?? (/^https?:\/\/\S+$/i.test(text ?? '') ? (text ?? null) : null);
  const body = text === link ? '' : (text ?? '');
  const draft = { ...draftFromText(body), source: link ?? '' };
  return {
    draft: { ...draft, title: title || draft.title },
    problem:
      body === '' && link
        ? 'Only the address was shared. Quizette works without a network and does not fetch pages: open the page, copy its text and paste it here.'
        : null,
  };
}

/** Markdown as one reads it: marks and addresses left out, front matter dropped. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^ {0,3}(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/g, '$2');
}
