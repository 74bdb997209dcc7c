import { expect, test } from 'vitest';
import { sameArticle } from '../../../../src/core/write/sources/same-article.ts';
import { when } from '../../../../src/core/write/templates/when.ts';
import { where } from '../../../../src/core/write/templates/where.ts';
import { who } from '../../../../src/core/write/templates/who.ts';
import { base, fact, met, praised, verb } from '../fixture.ts';

test('others of the key’s kind come first from its own country', () => {
  const whole = base(met, praised);
  const [draft] = who.drafts(met, whole);
  const found = draft ? sameArticle.candidates(draft, met, whole) : [];
  expect(found[0]?.text).toBe('Ivo Lund');
  expect(found.every(({ kind, source }) => kind === 'person' && source === 'article')).toBe(true);
  expect(found.some(({ entity }) => entity === 'ada-berg')).toBe(false);
});

test('a city is confused with cities', () => {
  const whole = base(met);
  const [draft] = where.drafts(met, whole);
  expect(draft && sameArticle.candidates(draft, met, whole).map(({ text }) => text)).toEqual(['Bergen', 'Malmö']);
});

test('a day is confused with days, not with years', () => {
  const dated = (id: string, iso: string, precision: 'day' | 'year') =>
    fact({
      id,
      relation: 'do',
      roles: { agent: 'nils-dahl', action: verb('left', 'leave') },
      when: { iso, precision, said: iso, inferred: false },
    });
  const whole = base(met, dated('one', '2021-04-01', 'day'), dated('two', '2019', 'year'));
  const [draft] = when.drafts(met, whole);
  const found = draft ? sameArticle.candidates(draft, met, whole).map(({ text }) => text) : [];
  expect(found).toContain('April 1, 2021');
  expect(found).not.toContain('2019');
});

test('a number is confused with numbers that are written like it', () => {
  const counted = (id: string, text: string, value: number) =>
    fact({
      id,
      relation: 'do',
      roles: {
        agent: 'nils-dahl',
        action: verb('left', 'leave'),
        object: { text, kind: 'count', value, unit: 'people' },
      },
    });
  const own = counted('own', 'over 700', 700);
  const whole = base(own, counted('like', 'over 500', 500), counted('plain', '900', 900), counted('word', 'six', 6));
  const key = { text: 'Over 700', kind: 'count', value: 700 };
  const [other] = who.drafts(met, whole);
  const found = other ? sameArticle.candidates({ ...other, key, role: 'object' }, own, whole) : [];
  expect(found.map(({ text }) => text)).toEqual(['Over 500']);
});
