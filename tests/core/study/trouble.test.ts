import { expect, test } from 'vitest';
import { sayTrouble } from '../../../src/core/study/trouble.ts';

test('when everything counts nothing is said', () => {
  expect(sayTrouble({ duplicates: 0, future: 0, damaged: 0 }, 0)).toBeNull();
});

test('everything that could not count is said in one sentence', () => {
  expect(sayTrouble({ duplicates: 1, future: 2, damaged: 3 }, 4)).toBe(
    'Of your saved answers, 1 was there twice; 2 are dated in the future and will count when the time has come; 3 are damaged; those to 4 questions belong to an article that is no longer here. Nothing was deleted.',
  );
});

test('one question without its article is one', () => {
  expect(sayTrouble({ duplicates: 0, future: 0, damaged: 0 }, 1)).toBe(
    'Of your saved answers, those to 1 question belong to an article that is no longer here. Nothing was deleted.',
  );
});
