import { expect, test } from 'vitest';
import { isFused } from '../../../../src/core/read/clauses/fused.ts';
import { type Notation, parsedTree } from './parsed.ts';

const fused = (notation: Notation) => isFused(parsedTree(notation));

test('a caption that ran into the sentence behind it shows by a capital in the middle', () => {
  expect(fused('Kim/nsubj>met of/case Seoul/nmod>Kim In/case May/obl>met he/nsubj>met met/root Shoigu/obj>met .')).toBe(
    true,
  );
});

test('a sentence that begins as sentences do is not fused', () => {
  expect(fused('In/case May/obl>met Kim/nsubj>met met/root Shoigu/obj>met .')).toBe(false);
});

test('behind a mark a quotation may begin', () => {
  expect(fused('Kim/nsubj>said said/root : “ The/det>show show/nsubj>ended ended/ccomp>said . ”')).toBe(false);
});

test('a capital inside a name is the name’s', () => {
  expect(fused('Kim/nsubj>saw saw/root Once/obj>saw/NNP Upon/flat>Once/NNP A/flat>Once/NNP Time/flat>Once .')).toBe(
    false,
  );
});

test.fails('a sentence that names “The Guardian” was taken for a fused caption', () => {
  expect(fused('Kim/nsubj>told told/root The/det>Guardian/DT Guardian/obj>told a story/obj>told .')).toBe(false);
});
