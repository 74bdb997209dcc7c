import { expect, test } from 'vitest';
import { isPublicOffice, officeIn } from '../../../../src/core/read/clauses/office-title.ts';

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

function isPublic(title: string): boolean {
  const office = officeIn(title);
  return office !== null && isPublicOffice(office);
}

test.each(['Malaysian Prime Minister', 'president of France', 'Governor of Washington'])(
  'who is %s is worth asking',
  (title) => {
    expect(isPublic(title)).toBe(true);
  },
);

test.each(['Prime Minister', 'President'])('a bare “%s” doesn’t say of what', (title) => {
  expect(isPublic(title)).toBe(false);
});

test.each([
  'Texas Senator',
  'U.S. Representative',
  'French ambassador’s lawyer',
  'British footballer',
  'German deputy minister',
])('“%s” is held by many, or told in passing', (title) => {
  expect(isPublic(title)).toBe(false);
});
