import { expect, test } from 'vitest';
import type { Question } from '../../../src/core/model.ts';
import { askables } from '../../../src/core/study/askable.ts';
import { inArticleOrder, mixed } from '../../../src/core/study/order.ts';
import { option, question, today } from './examples.ts';

const list = (questions: readonly Question[]) => askables(questions, new Map(), today);
const ids = (from: ReturnType<typeof mixed>) =>
  from.map(({ question: { articleId, factId } }) => `${articleId}-${factId}`);

test('an article’s order is that of its evidence', () => {
  const questions = [300, 100, 200].map((start) => question({ factId: `${start}`, start }));
  expect(ids(inArticleOrder(list(questions)))).toEqual(['armistice-100', 'armistice-200', 'armistice-300']);
});

test('two articles take turns, a few questions each', () => {
  const questions = ['a', 'b'].flatMap((articleId) =>
    Array.from({ length: 6 }, (_, index) => question({ articleId, factId: `${index}` })),
  );
  const articles = mixed(list(questions)).map(({ question: { articleId } }) => articleId);
  expect(articles.join('')).toBe('aaabbbaaabbb');
});

test('confusable facts stand near each other', () => {
  const kim = { key: option('Kim'), distractors: [option('Shoigu'), option('Li')] };
  const shoigu = { key: option('Shoigu'), distractors: [option('Kim'), option('Li')] };
  const other = { key: option('1953'), distractors: [option('1950'), option('1951')] };
  const questions = [
    question({ factId: 'one', ...kim }),
    question({ factId: 'two', ...other, topic: 'dates' }),
    question({ factId: 'three', ...shoigu }),
  ];
  expect(ids(mixed(list(questions)))).toEqual(['armistice-one', 'armistice-three', 'armistice-two']);
});

test('the most important stays first, and none is lost', () => {
  const questions = Array.from({ length: 17 }, (_, index) =>
    question({ articleId: `article-${index % 3}`, factId: `${index}` }),
  );
  const order = mixed(list(questions));
  expect(order[0]?.question).toBe(questions[0]);
  expect(new Set(ids(order)).size).toBe(17);
});
