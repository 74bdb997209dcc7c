import { describe, expect, it } from 'vitest';
import { loadShelfArticle, shelf } from '../../src/storage/shelf.ts';

describe('the shelf that ships with the app', () => {
  it('offers ten questions of an article at once, and knows how many more there are', () => {
    expect(shelf.length).toBeGreaterThan(0);
    for (const { starter, questionCount, article } of shelf) {
      expect(starter).toHaveLength(10);
      expect(questionCount).toBeGreaterThanOrEqual(starter.length);
      expect(new Set(starter.map(({ factId }) => factId)).size).toBe(10);
      expect(article).not.toHaveProperty('text');
    }
  });

  it('loads the whole article when it is opened', async () => {
    for (const { article, questionCount, factCount, starter } of shelf) {
      const whole = await loadShelfArticle(article.id);
      expect(whole.questions).toHaveLength(questionCount);
      expect(whole.facts).toHaveLength(factCount);
      expect(whole.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(starter.map(({ id }) => id)));
      for (const { evidence } of whole.questions) {
        expect(whole.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
    }
  });

  it('says which article it does not hold', async () => {
    await expect(loadShelfArticle('toString')).rejects.toThrow('No article of the shelf is called “toString”.');
  });
});
