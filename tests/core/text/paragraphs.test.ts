import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/core/text/paragraphs.ts';

const blocks = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test('every line is a paragraph, whatever ends it', () => {
  expect(blocks('Headline\r\n\r\n  A paragraph. \nAnother one.\n')).toEqual([
    'Headline',
    'A paragraph.',
    'Another one.',
  ]);
});

test('hard-wrapped lines are one paragraph, and the next begins behind the blank line', () => {
  const wrapped =
    'These are the lines of a letter that was\nbroken by a machine after every forty or\nso characters, and goes on.';
  expect(blocks(`${wrapped}\n\nBest wishes`)).toEqual([wrapped, 'Best wishes']);
});

test('a list is no wrapped text', () => {
  const list = [
    '- the first thing that has to be bought now',
    '- the second thing that has to be bought',
    '- and the third thing that is also needed',
  ];
  expect(blocks(list.join('\n'))).toEqual(list);
});

test('white space is no paragraph', () => {
  expect(blocks(' \n\t\n ')).toEqual([]);
});
