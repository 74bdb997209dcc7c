import { describe, expect, it } from 'vitest';
import { options } from '../../../../../src/core/check/rank/features/options.ts';
import type { Option } from '../../../../../src/core/model.ts';
import { option, question, withOptions } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(options);
const among = (name: string, ...distractors: Option[]) => measure(name, question({ distractors }));
const count = (value: number, text = String(value)) => option(text, 'count', { value });
const counted = (name: string, key: Option, ...distractors: Option[]) => measure(name, question({ key, distractors }));

describe('wrong options', () => {
  it('come from the article, from lists, from arithmetic', () => {
    const distractors = [
      option('putin', 'person', { source: 'article' }),
      option('Ada Berg', 'person', { source: 'gazetteer' }),
    ];
    expect(among('from-article', ...distractors)).toBe(0.5);
    expect(among('from-gazetteer', ...distractors)).toBe(0.5);
    expect(among('gazetteer-persons', ...distractors)).toBe(0.5);
    expect(among('from-arithmetic', ...distractors)).toBe(0);
    expect(among('sources', ...distractors)).toBe('article+gazetteer');
    expect(among('three-distractors', ...distractors)).toBe(false);
  });

  it('share the key’s nation and gender, or not', () => {
    expect(among('same-nation', option('putin'), option('trump'))).toBe(0.5);
    expect(among('other-nation', option('putin'), option('trump'))).toBe(0.5);
    expect(among('other-gender', option('putin'), option('trump'))).toBe(0);
  });

  it('share the key’s class, where it has one', () => {
    const key = option('kcna');
    const distractors = [option('Reuters', 'organisation', { class: 'news-agency' }), option('Oslo', 'organisation')];
    expect(measure('same-class', question({ key, distractors }))).toBe(0.5);
    expect(measure('classless-key', question({ key, distractors }))).toBe(false);
    expect(measure('classless-key')).toBe(true);
  });

  it('are told of in the story, or not at all', () => {
    expect(among('told', option('trump'), option('Ada Berg', 'person'))).toBe(0.5);
    expect(among('told-once', option('trump'), option('Ada Berg', 'person'))).toBe(0.5);
    expect(among('least-told', option('trump'), option('Ada Berg', 'person'))).toBe(0);
  });

  it('stand near the proof, or far from it', () => {
    expect(among('near', option('putin'), option('Ada Berg', 'person'))).toBe(0.5);
    expect(among('beside', option('kim'), option('trump'))).toBe(0.5);
    expect(Number(among('farthest', option('putin'), option('xi')))).toBeLessThan(
      Number(among('farthest', option('putin'), option('Ada Berg', 'person'))),
    );
  });

  it('did the same elsewhere', () => {
    expect(among('same-deed', option('trump'), option('putin'))).toBe(0.5);
  });

  it('are persons in full, or not', () => {
    expect(among('single-names', option('Norton', 'person'), option('trump'))).toBe(0.5);
    expect(among('titled-options', option('Captain America', 'person'), option('trump'))).toBe(0.5);
  });
});

describe('the key', () => {
  it('is the longest, or the shortest', () => {
    expect(measure('key-longest', withOptions(['a long letter', 'a gift', 'a map']))).toBe(true);
    expect(measure('key-shortest', withOptions(['a map', 'a long letter', 'a gift']))).toBe(true);
    expect(measure('key-longest', withOptions(['a gift', 'a long letter', 'a map']))).toBe(false);
    expect(measure('key-shortest', withOptions(['a gift', 'a long letter', 'a map']))).toBe(false);
    expect(measure('key-length', withOptions(['a gift', 'a long letter', 'a map']))).toBe(0.25);
  });

  it('is a round number, an exact one, a small one', () => {
    expect(counted('round-key', count(900), count(700), count(800))).toBe(true);
    expect(counted('round-key', count(9), count(7), count(8))).toBe(false);
    expect(counted('exact-key', count(58825), count(58000), count(59000))).toBe(true);
    expect(counted('exact-key', count(50000), count(58000), count(59000))).toBe(false);
    expect(counted('small-key', count(9), count(7), count(8))).toBe(true);
    expect(counted('small-key', count(900), count(700), count(800))).toBe(false);
    expect(counted('qualified-key', count(308, 'Just 308'), count(7), count(8))).toBe(true);
  });

  it('is nearly met by another figure', () => {
    expect(counted('gap', count(10), count(9), count(20))).toBe(0.1);
    expect(measure('gap')).toBe(0);
  });

  it('is a year of long ago', () => {
    const year = (text: string) => option(text, 'date', { class: 'year' });
    expect(counted('old-year', year('1877'), year('1878'), year('1879'))).toBe(true);
    expect(counted('old-year', year('2003'), year('2001'), year('2002'))).toBe(false);
    expect(counted('date-precision', year('2003'), year('2001'), year('2002'))).toBe('year');
    expect(measure('date-precision')).toBe('');
  });
});

it('a wrong year stands near the right one, or far', () => {
  const date = (text: string) => option(text, 'date');
  expect(counted('year-step', date('1901'), date('1904'), date('1890'))).toBeCloseTo(0.5);
  expect(counted('year-step', date('May 3, 1901'), date('May 4, 1901'))).toBe(0);
  expect(counted('year-step', count(3), count(4))).toBe(0);
});
