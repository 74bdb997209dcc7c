import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/read/article-file.ts';

const front = {
  title: 'A bridge',
  published: '2021-05-04',
  publisher: 'The Daily Post',
  source: 'https://example.org/1',
};

function markdown(fields: Record<string, string>, text = 'It rained.\n\nThen it did not.\n'): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}`;
}

describe('an article of the shelf', () => {
  it('keeps its text as published and tells what is known about it', () => {
    expect(parseArticle('bridge', markdown(front))).toEqual({
      id: 'bridge',
      ...front,
      text: 'It rained.\n\nThen it did not.',
    });
  });

  it('may leave unsaid what the article does not state', () => {
    const article = parseArticle(
      'bridge',
      markdown({ ...front, published: 'not stated', publisher: 'not stated', source: 'not stated' }),
    );
    expect(article).toMatchObject({ published: null, publisher: null, source: null });
  });

  it('reads the same from a file with Windows line ends', () => {
    const file = markdown(front).replaceAll('\n', '\r\n');
    expect(parseArticle('bridge', file)).toEqual(parseArticle('bridge', markdown(front)));
  });

  it('may hold a line of dashes and colons in its text', () => {
    expect(parseArticle('bridge', markdown(front, 'One.\n---\ntitle: two\n')).text).toBe('One.\n---\ntitle: two');
  });

  it.each([
    ['no front matter', 'It rained.', 'does not begin with front matter'],
    ['no text', markdown(front, '\n'), 'has no text after its front matter'],
    [
      'a forgotten field',
      markdown({ title: 'A bridge', published: '2021', source: 'not stated' }),
      'lacks its publisher',
    ],
    ['a field left empty', markdown({ ...front, publisher: '' }), 'lacks its publisher'],
    ['a title that is not stated', markdown({ ...front, title: 'not stated' }), 'states no title'],
    ['a date in words', markdown({ ...front, published: 'May 2021' }), 'was published “May 2021”, which is no date'],
    ['an address that is not https', markdown({ ...front, source: 'ftp://x' }), 'has the source “ftp://x”'],
    ['an unknown field', markdown({ ...front, author: 'Ada' }), 'has a line “author: Ada” in its front matter'],
    ['a line that is no field', markdown(front).replace('---\n\n', 'and so on\n---\n\n'), 'has a line “and so on”'],
    ['a field stated twice', markdown(front).replace('title', 'title: B\ntitle'), 'states its title twice'],
  ])('with %s is refused in a sentence that names the file', (_, file, message) => {
    expect(() => parseArticle('bridge', file)).toThrow(`questions/bridge/article.md ${message}`);
  });

  it('that ships with the app has 584 words, a date, and no stated publisher', () => {
    const article = parseArticle(
      'armistice-exhibition',
      readFileSync('questions/armistice-exhibition/article.md', 'utf8'),
    );
    expect(article.text.split(/\s+/)).toHaveLength(584);
    expect(article).toMatchObject({ published: '2023-07-27', publisher: null });
    expect(article.text).toMatch(/^North Korean leader Kim Jong Un met [\s\S]* according to KCNA\.$/);
  });
});
