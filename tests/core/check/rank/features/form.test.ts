import { expect, it } from 'vitest';
import { form } from '../../../../../src/core/check/rank/features/form.ts';
import { question } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(form);

it('tells template, asked role, wording and the kind of the key', () => {
  expect(measure('template')).toBe('who');
  expect(measure('role')).toBe('guest');
  expect(measure('wording')).toBe('meet/guest/0');
  expect(measure('key-kind')).toBe('person');
  expect(measure('type')).toBe('who/person');
  expect(measure('key-class')).toBe('');
});

it('tells what is asked for, as a reader hears it', () => {
  expect(measure('asked')).toBe('whom');
  expect(measure('asked', question({ stem: 'Which news agency reported it?' }))).toBe('which agency');
  expect(measure('asked', question({ stem: 'The exhibition drew ____ visitors.' }))).toBe('');
});

it('tells how much follows a question in the place of its answer', () => {
  const stem = 'Byron spent how many years?';
  expect(measure('asked-behind', question({ template: 'ask-in-place', stem }))).toBeCloseTo(Math.log2(3) / 4);
  expect(measure('asked-behind', question({ stem }))).toBe(0);
});

it('tells whether a sentence begins with its gap', () => {
  expect(measure('gap-first', question({ stem: '____ visitors came.' }))).toBe(true);
  expect(measure('gap-first', question({ stem: 'There came ____ visitors.' }))).toBe(false);
});
