/** A saved web page: the article in it, without its menus and advertisements. */

import { Readability } from '@mozilla/readability';
import { cleanText } from '../core/share/untrusted.ts';
import { type ArticleDraft, EMPTY_DRAFT } from './text-file.ts';

/** Elements that are paragraphs of their own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre, td';

/** @throws Error with a whole sentence when no article is found */
export function draftFromPage(html: string): ArticleDraft {
  const found = new Readability<Node>(parsePage(html), { serializer: (node) => node }).parse();
  const content = found?.content instanceof Element ? found.content : null;
  const lines = [...(content?.querySelectorAll(BLOCKS) ?? [])]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) =>
      cleanText(block.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const text = lines.filter(Boolean).join('\n\n');
  if (!found || text === '') throw new Error('No article was found in this page. Copy its text and paste it here.');
  return {
    ...EMPTY_DRAFT,
    title: cleanText(found.title ?? '').trim(),
    publisher: cleanText(found.siteName ?? '').trim(),
    published: /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0] ?? '',
    text,
  };
}

/** The browser's own safe parser where there is one: it makes no script run and needs no trusted type. */
function parsePage(html: string): Document {
  const safe = (Document as unknown as { parseHTML?(html: string): Document }).parseHTML;
  return safe ? safe.call(Document, html) : new DOMParser().parseFromString(html, 'text/html');
}
