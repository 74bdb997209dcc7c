import { expect, test } from 'vitest';
import { HAND_MADE, kindName, roleLabel, rolesToFill, says } from '../../../src/core/read/hand-made.ts';
import { relationNamed, relations } from '../../../src/core/read/relations/index.ts';

test('every kind of fact on the menu is one that the house knows, with names for its roles', () => {
  for (const [name] of HAND_MADE) {
    const shown = rolesToFill(relationNamed(name), new Set());
    expect(new Set(shown.map(([role]) => roleLabel(role))).size).toBe(shown.length);
  }
});

test('the form shows what a fact needs and has, and spares what only the reader writes', () => {
  const shown = (...filled: string[]) => rolesToFill(relationNamed('do'), new Set(filled)).map(([role]) => role);
  expect(shown()).toEqual(['agent', 'action', 'object', 'where']);
  expect(shown('link', 'other')).toEqual(['agent', 'action', 'object', 'link', 'other', 'where']);
});

test('a place is asked for only where it can be said', () => {
  expect(says(relationNamed('begin'), 'when')).toBe(true);
  expect(says(relationNamed('say-words'), 'where')).toBe(false);
  expect(rolesToFill(relationNamed('say-words'), new Set(['where'])).map(([role]) => role)).toContain('where');
});

test('every role of every relation has a name that one can read', () => {
  const roles = relations.flatMap((relation) => Object.keys(relation.roles));
  for (const role of roles) expect(roleLabel(role)).toMatch(/^[A-Z][a-z ]+$/);
  expect(roleLabel('thanked')).toBe('Thanked');
  expect(kindName('organisation')).toBe('organization');
  expect(kindName('city')).toBe('city');
});
