import { describe, expect, it } from 'vitest';
import { BadRequest, parseRequest } from '../../../scripts/generate/request.ts';

const shelf = ['armistice-exhibition'];
const asked = (...args: string[]) => parseRequest(args, shelf);

describe('asking for questions on the command line', () => {
  it('takes an article of the shelf', () => {
    expect(asked('--json', '--shelf', 'armistice-exhibition')).toEqual({
      json: true,
      all: false,
      from: { shelf: 'armistice-exhibition' },
      title: null,
      published: null,
    });
  });

  it('takes a file with its title and date', () => {
    expect(asked('--title', 'Rain', '--published', '2023-07', 'rain.txt')).toEqual({
      json: false,
      all: false,
      from: { file: 'rain.txt' },
      title: 'Rain',
      published: '2023-07',
    });
  });

  it('takes a wish for all questions on a file', () => {
    expect(asked('--json', '--all', 'rain.txt')).toMatchObject({ json: true, all: true });
  });

  it.each([
    [[], 'Name an article of the shelf or a file.'],
    [['a.txt', 'b.txt'], 'One file at a time, please; 2 were named.'],
    [['--shelf', 'nothing'], 'There is no “nothing” on the shelf; it holds armistice-exhibition.'],
    [['--shelf', 'armistice-exhibition', 'a.txt'], 'not both'],
    [['--shelf', 'armistice-exhibition', '--title', 'X'], 'has its own title and date'],
    [['--shelf', 'armistice-exhibition', '--all'], 'are not ranked'],
    [['--published', 'yesterday', 'a.txt'], '“yesterday” is no date'],
    [['--published', '2023-13', 'a.txt'], '“2023-13” is no date'],
    [['--colour', 'a.txt'], '--colour'],
    [['--shelf'], '--shelf'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => asked(...args)).toThrow(BadRequest);
    expect(() => asked(...args)).toThrow(sentence);
  });
});
