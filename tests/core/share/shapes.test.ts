import * as v from 'valibot';
import { expect, test } from 'vitest';
import { article, logEntry, settings, sitting } from '../../../src/core/share/shapes.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/study/default-settings.ts';
import { review, today } from '../study/examples.ts';

test('an answer of ours has the shape of an answer', () => {
  const entry = review(today);
  expect(v.parse(logEntry, entry)).toEqual(entry);
});

test('an entry of an unknown kind, or without its card, has not', () => {
  const entry = review(today);
  expect(v.is(logEntry, { ...entry, kind: 'wish' })).toBe(false);
  expect(v.is(logEntry, { ...entry, cardId: undefined })).toBe(false);
  expect(v.is(logEntry, { ...entry, id: 'x'.repeat(301) })).toBe(false);
});

test('the default settings are settings; a retention of 99 % is none', () => {
  expect(v.parse(settings, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(v.is(settings, { ...DEFAULT_SETTINGS, retention: 0.99 })).toBe(false);
  const fitted = { parameters: [1, 2, 3], reviews: 500, day: today, before: 0.4, after: 0.3 };
  expect(v.is(settings, { ...DEFAULT_SETTINGS, fitted })).toBe(false);
});

test('a sitting without a scope is none', () => {
  expect(v.is(sitting, { id: 's', at: 1, offset: 0, day: 0, plan: [] })).toBe(false);
});

test('an article keeps only an address that may be a link, and clean text', () => {
  const like = {
    id: 'a',
    title: 'T\u202E',
    published: '2023-07',
    publisher: null,
    source: 'javascript:alert(1)',
    text: 'x\u0000',
  };
  expect(v.parse(article, like)).toEqual({ ...like, title: 'T', source: null, text: 'x' });
  expect(v.is(article, { ...like, published: 'yesterday' })).toBe(false);
});
