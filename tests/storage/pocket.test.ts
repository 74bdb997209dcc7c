import { expect, test } from 'vitest';
import { type Aside, createPocket } from '../../src/storage/pocket.ts';
import { review, today } from '../core/study/examples.ts';
import { createTexts } from './texts.ts';

const aside = (id: string): Aside => ({ entries: [review(today, { id })], sitting: null });

test('what is kept aside is there after a restart', () => {
  const texts = createTexts();
  expect(createPocket(texts).keepAside(aside('a'))).toBe(true);
  createPocket(texts).keepAside(aside('b'));
  expect(createPocket(texts).asides()).toEqual([aside('a'), aside('b')]);
});

test('only what was written is taken out', () => {
  const pocket = createPocket(createTexts());
  for (const id of ['a', 'b', 'c']) pocket.keepAside(aside(id));
  pocket.forgetAsides([aside('a'), aside('c')]);
  expect(pocket.asides()).toEqual([aside('b')]);
  pocket.forgetAsides([aside('b')]);
  expect(pocket.asides()).toEqual([]);
});

test('a pocket that takes nothing says so', () => {
  expect(createPocket(null).keepAside(aside('a'))).toBe(false);
  expect(createPocket(createTexts({ full: true })).keepAside(aside('a'))).toBe(false);
  expect(createPocket(null).asides()).toEqual([]);
});

test('the count of answers is remembered', () => {
  const texts = createTexts();
  expect(createPocket(texts).answers()).toBe(0);
  createPocket(texts).noteAnswers(42);
  expect(createPocket(texts).answers()).toBe(42);
});

test('what somebody else wrote there does no harm', () => {
  const texts = createTexts();
  for (const junk of ['{', '[1,null,{"entries":[{}]}]', '"x"', '-3', 'null']) {
    texts.setItem('quizette-aside', junk);
    texts.setItem('quizette-answers', junk);
    const pocket = createPocket(texts);
    expect([pocket.asides(), pocket.answers()]).toEqual([[], 0]);
  }
});
