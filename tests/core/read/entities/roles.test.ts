import { expect, test } from 'vitest';
import { classOfTitle } from '../../../../src/core/read/entities/roles.ts';

test.each([
  ['Russian Defense Minister', 'defence-minister'],
  ['New Zealand Prime Minister', 'head-of-government'],
  ['president of France', 'head-of-state'],
  ['president of the Senate', 'executive'],
  ['president and CEO', 'executive'],
  ['vice president of the United States', 'vice-president'],
  ['vice president of marketing', 'executive'],
  ['student association president', 'association-president'],
  ['professor at Columbia', 'academic'],
  ['spokesman for the Indonesian military', 'spokesperson'],
  ['match referee', 'referee'],
  ['Elector of Brandenburg', 'nobleman'],
  ['attorney general', 'minister'],
  ['Father', 'religious-leader'],
  ['father', 'relative'],
])('“%s” is of class %s', (title, group) => {
  expect(classOfTitle(title)).toBe(group);
});

test('whose student somebody was says nothing of them', () => {
  expect(classOfTitle('former student of Lavoisier')).toBeUndefined();
});
