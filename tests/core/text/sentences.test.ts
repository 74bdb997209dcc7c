import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('a full stop in U.S. or U.N. ends no sentence before a name', () => {
  expect(sentences('He met then U.S. President Donald Trump. In the war U.N. forces fought.')).toEqual([
    'He met then U.S. President Donald Trump.',
    'In the war U.N. forces fought.',
  ]);
});

test('a full stop in U.S. ends the sentence before a word that opens sentences', () => {
  expect(sentences('She moved to the U.S. The next year she wrote a book.')).toEqual([
    'She moved to the U.S.',
    'The next year she wrote a book.',
  ]);
});

test('a quotation stays with the attribution behind it', () => {
  const text = 'Kim spoke of “solidarity in the struggle,” KCNA said. “Is it over?” Smith asked. It was.';
  expect(sentences(text)).toEqual([
    'Kim spoke of “solidarity in the struggle,” KCNA said.',
    '“Is it over?” Smith asked.',
    'It was.',
  ]);
});

test('a short quotation stays with the words that lead up to it', () => {
  expect(sentences('She said, “We won. It is over.” Then she left.')).toEqual([
    'She said, “We won. It is over.”',
    'Then she left.',
  ]);
});

test('initials, titles and dates hold together', () => {
  const text = 'Dr. J. R. R. Tolkien met Gen. John F. Kelly Jr. on Jan. 6 at 5 p.m. They talked.';
  expect(sentences(text)).toEqual([
    'Dr. J. R. R. Tolkien met Gen. John F. Kelly Jr. on Jan. 6 at 5 p.m.',
    'They talked.',
  ]);
});

test('headlines, bylines, captions and list items stand alone', () => {
  expect(sentences('Expo opens\n\nBy Ann Lee\nThe hall. Image: Nick Moreau\n- one\n- two')).toEqual([
    'Expo opens',
    'By Ann Lee',
    'The hall.',
    'Image: Nick Moreau',
    '- one',
    '- two',
  ]);
});

test('the lines of hard-wrapped text are joined', () => {
  const text = `The first line of this mail was broken off here by the\nmachine, and so was the second one, which goes on until\nit comes to its end. Another sentence follows and also\nends on a new line.`;
  expect(sentences(text)).toHaveLength(2);
});

test('a sentence that lost the space behind it is still cut', () => {
  expect(sentences('It was strong, according to Tass.Pop culture was celebrated.')).toHaveLength(2);
});

test('a footnote mark belongs to the sentence before it', () => {
  expect(sentences('He lived in Dulwich. [17] He was happy.')).toEqual(['He lived in Dulwich. [17]', 'He was happy.']);
});

test('sentences never overlap and lose nothing but white space', () => {
  const word = fc.constantFrom(
    'Kim',
    'U.S.',
    'said',
    '“Oh!”',
    'Dr.',
    '3.5',
    'end.',
    '(c. 1818',
    'a)',
    '\n',
    '\n\n',
    '…',
    'Łódź.',
    '?',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const spans = splitSentences(text);
      let last = 0;
      for (const { start, end } of spans) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test('the day of a report before its first sentence is no part of it', () => {
  expect(sentences('Thursday, May 7, 2015 On Tuesday, the government announced a plan. It starts now.')).toEqual([
    'Thursday, May 7, 2015',
    'On Tuesday, the government announced a plan.',
    'It starts now.',
  ]);
  expect(sentences('Thursday, May 7, 2015 was a warm day. It rained later.')).toEqual([
    'Thursday, May 7, 2015 was a warm day.',
    'It rained later.',
  ]);
});
