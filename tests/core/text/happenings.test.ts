import { expect, test } from 'vitest';
import { withOtherWords } from '../../../src/core/text/happenings.ts';

test('who has read of a crash knows which “the accident” is', () => {
  expect(withOtherWords(['crash', 'bus'])).toContain('accident');
});

test('a bus is called nothing else', () => {
  expect([...withOtherWords(['bus'])]).toEqual(['bus']);
});
