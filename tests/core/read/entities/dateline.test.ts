import { describe, expect, it } from 'vitest';
import { ownDate } from '../../../../src/core/read/entities/dateline.ts';
import { tellStory } from './story.ts';

const dateOf = (published: string | null, ...lines: string[]) => {
  const { article, sentences } = tellStory(lines.map((line) => [line] as const));
  return ownDate(article.text, sentences, published);
};

describe('an article’s own date', () => {
  it('is its dateline, which the day of publication may follow', () => {
    expect(dateOf('2018-06-18', 'Three points', 'Tuesday, June 19, 2018')).toBe('2018-06-19');
    expect(dateOf(null, '19 June 2018')).toBe('2018-06-19');
  });

  it('is not the date of an old event', () => {
    expect(dateOf('2018-06-18', 'June 25, 1950 was the day')).toBe('2018-06-18');
  });

  it('is not a date in mid-sentence', () => {
    expect(dateOf('2018-06-18', 'They met on June 19, 2018')).toBe('2018-06-18');
  });

  it('is unknown where nothing tells it', () => {
    expect(dateOf(null, 'Three points')).toBeNull();
  });
});
