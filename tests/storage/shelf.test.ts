import { describe, expect, it } from 'vitest';
import { loadShelfArticle, shelf } from '../../src/storage/shelf.ts';

describe('the shelf that ships with the app', () => {
  it('offers a question of an article at once, and knows how many more there are', () => {
    expect(shelf.length).toBeGreaterThan(0);
    for (const { first, starters, questionCount, article } of shelf) {
      expect(starters).toBe(10);
      expect(questionCount).toBeGreaterThanOrEqual(starters);
      expect(first.options[first.key]).toBe(first.question.key);
      expect(first.options.filter((option) => first.question.distractors.includes(option))).toHaveLength(3);
      expect(article).not.toHaveProperty('text');
    }
  });

  it('loads the whole article when it is opened', async () => {
    for (const { article, questionCount, factCount, first } of shelf) {
      const whole = await loadShelfArticle(article.id);
      expect(whole.questions).toHaveLength(questionCount);
      expect(whole.facts).toHaveLength(factCount);
      expect(whole.questions).toContainEqual(first.question);
      const cards = new Map(whole.questions.map((question) => [question.cardId, question]));
      const asked = whole.starters?.map((card) => cards.get(card)?.factId) ?? [];
      expect(whole.starters?.[0]).toBe(first.question.cardId);
      expect(new Set(asked).size).toBe(10);
      for (const { evidence } of whole.questions) {
        expect(whole.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
    }
  });

  it('says which article it does not hold', async () => {
    await expect(loadShelfArticle('toString')).rejects.toThrow('No article of the shelf is called “toString”.');
  });
});
