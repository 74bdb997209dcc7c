import { expect, test } from 'vitest';
import { officeIn } from '../../../src/core/read/office-title.ts';

test('the office is told apart from what stands before it', () => {
  expect(officeIn('Malaysian Prime Minister')).toMatchObject({
    entry: { name: 'prime minister' },
    before: 'Malaysian ',
    after: '',
    isTitleCase: true,
  });
});

test('and from what stands behind it', () => {
  expect(officeIn('governor of Washington')).toMatchObject({ before: '', after: ' of Washington', isTitleCase: false });
});

test('the longest office counts: a foreign minister is no mere minister', () => {
  expect(officeIn('Russian Foreign Minister')?.before).toBe('Russian ');
});

test('an office with more words behind it is none: “Prime Minister Park”', () => {
  expect(officeIn('Prime Minister Park')).toBeNull();
});

test('words without an office have none', () => {
  expect(officeIn('Budweiser Man')).toBeNull();
  expect(officeIn('')).toBeNull();
});
