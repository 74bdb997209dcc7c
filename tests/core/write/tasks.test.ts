import { expect, test } from 'vitest';
import { otherTasks } from '../../../src/core/write/tasks.ts';

test('a ministry is taken for those that do nearly the same first', () => {
  expect(otherTasks('the Ministry of Fisheries')[0]).toBe('the Ministry of Agriculture');
  expect(otherTasks('the Russian Defense Ministry')).toContain('the Russian Foreign Ministry');
});

test('and is spelled as the article spells', () => {
  expect(otherTasks('the Ministry of Defence').join()).not.toContain('Defense');
  expect(otherTasks('the British Defence Ministry').join()).not.toContain('Labor ');
});

test('a company has no tasks', () => {
  expect(otherTasks('Chatham Motors')).toEqual([]);
});
