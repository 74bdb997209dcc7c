import { expect, test } from 'vitest';
import { salienceOf } from '../../../../src/core/read/clauses/salience.ts';
import { kim, know, shoigu } from './parsed.ts';

const met = 'Kim/nsubj>met met/root Shoigu/obj>met .';
const alone = 'Kim/nsubj>left left/root .';
const known = know([met, alone, alone, alone, alone, alone], { Kim: kim, Shoigu: shoigu });

test('an early sentence is more central than a late one', () => {
  expect(salienceOf([kim.id], 0, known)).toBeGreaterThan(salienceOf([kim.id], 5, known));
});

test('who is mentioned often is more central than who is mentioned once', () => {
  expect(salienceOf([kim.id], 0, known)).toBeGreaterThan(salienceOf([shoigu.id], 0, known));
});

test('who stands in the title is what the article is about', () => {
  const titled = know([met, alone], { Kim: kim, Shoigu: shoigu }, { headline: 'Sergei Shoigu in Pyongyang' });
  const plain = know([met, alone], { Kim: kim, Shoigu: shoigu });
  expect(salienceOf([shoigu.id], 0, titled)).toBeGreaterThan(salienceOf([shoigu.id], 0, plain));
});

test('it lies between 0 and 1, with nobody in it, too', () => {
  for (const entities of [[], [kim.id], [kim.id, shoigu.id], ['nobody']]) {
    for (const sentence of [0, 3, 5]) {
      const salience = salienceOf(entities, sentence, known);
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  }
});
