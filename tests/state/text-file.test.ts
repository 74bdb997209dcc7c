// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draftFromFile, draftFromShare, draftFromText, plainMarkdown } from '../../src/state/text-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a line with nothing but a day is the date of a pasted text', () => {
  expect(draftFromText('Rain in May\n\nFriday, May 3, 2019\n\nIt rained.')).toMatchObject({
    title: 'Rain in May',
    published: '2019-05-03',
  });
  expect(draftFromText('It rained on Monday.\nIt rained again.').published).toBe('');
});

test('the first line of a pasted text is its title when it looks like one', () => {
  expect(draftFromText('Rain in May\n\nIt rained on Monday.')).toMatchObject({
    title: 'Rain in May',
    text: 'It rained on Monday.',
  });
  expect(draftFromText('It rained on Monday.\nIt rained again.')).toMatchObject({
    title: '',
    text: 'It rained on Monday.\nIt rained again.',
  });
});

test('invisible characters that turn text around are left out', () => {
  expect(draftFromText('Evil\u202Etxt.exe fell on Monday.').text).toBe('Eviltxt.exe fell on Monday.');
});

test('Markdown is read without its marks', () => {
  const text = '---\ntitle: x\n---\n# Rain\n\nIt **rained** on [Monday](https://a.b), _really_.\n\n- a list';
  expect(plainMarkdown(text)).toBe('Rain\n\nIt rained on Monday, really.\n\na list');
});

test('the article of a saved page is found among its menus', async () => {
  const story = 'The river rose by two metres on Monday, the city council said, and the bridge was closed. '.repeat(8);
  const page = `<!doctype html><html><head><title>River rises</title><script>alert(1)</script></head><body><nav><a href="/">Home</a></nav><article><h1>River rises</h1><p>${story}</p><p>${story}</p></article><footer>Imprint</footer></body></html>`;
  const draft = await draftFromFile('river.html', bytes(page));
  expect(draft.title).toBe('River rises');
  expect(draft.text).toContain('The river rose by two metres');
  expect(draft.text).not.toMatch(/Imprint|alert/);
});

test.each([
  ['photo.png', bytes('x'), /\.txt, \.md or \.html/],
  ['x.txt', new Uint8Array([0xff, 0xfe, 0xfd]), /no text file/],
  ['big.txt', new Uint8Array(4_000_001), /larger than 4 MB/],
  ['empty.html', bytes('<html><body></body></html>'), /No article was found/],
])('%s is refused with a sentence', async (name, file, sentence) => {
  await expect(draftFromFile(name, file)).rejects.toThrow(sentence);
});

test('a shared text is taken as it is, a bare address gets an honest sentence', () => {
  expect(draftFromShare(new URLSearchParams(''))).toBeNull();
  const text = draftFromShare(new URLSearchParams({ title: 'Rain', text: 'It rained on Monday.' }));
  expect(text).toMatchObject({ draft: { title: 'Rain', text: 'It rained on Monday.' }, problem: null });
  const link = draftFromShare(new URLSearchParams({ text: 'https://example.org/rain' }));
  expect(link?.draft).toMatchObject({ text: '', source: 'https://example.org/rain' });
  expect(link?.problem).toMatch(/Only the address was shared/);
});
