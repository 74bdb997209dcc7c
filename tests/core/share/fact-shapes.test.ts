import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { entity, fact } from '../../../src/core/share/fact-shapes.ts';

const letter = {
  id: 'letter',
  relation: 'hand-over',
  roles: { giver: 'sergei-shoigu', gift: { text: 'a letter', kind: 'thing' }, recipient: ['kim-jong-un'] },
  when: { iso: '2023-07', precision: 'month', said: 'during the visit', inferred: true },
  attribution: { speaker: 'kcna', stance: 'states' },
  evidence: { quote: 'Shoigu delivered a letter', start: 0, end: 25 },
  origin: 'curated',
  foils: { gift: ['a sword'] },
  confidence: 1,
  salience: 0.8,
};

test('a fact of ours has the shape of a fact', () => {
  expect(v.parse(fact, letter)).toEqual(letter);
});

test('a stance, a kind or a salience that there is not makes it none', () => {
  expect(v.is(fact, { ...letter, attribution: { speaker: 'kcna', stance: 'shouts' } })).toBe(false);
  expect(v.is(fact, { ...letter, roles: { gift: { text: 'a letter', kind: 'miracle' } } })).toBe(false);
  expect(v.is(fact, { ...letter, salience: 7 })).toBe(false);
});

test('every kind of entity and of phrase that the house has a word for is known', () => {
  const words = readFileSync('src/core/model.ts', 'utf8');
  const namesOf = (type: string) => {
    const [, list = ''] = words.match(new RegExp(`export type ${type} =([^;]*);`)) ?? [];
    return [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  };
  expect(namesOf('EntityKind').length).toBeGreaterThan(5);
  expect(namesOf('PhraseKind').length).toBeGreaterThan(5);
  for (const kind of namesOf('EntityKind')) {
    expect(v.is(entity, { id: 'a', kind, name: 'A', aliases: [] }), kind).toBe(true);
  }
  for (const kind of namesOf('PhraseKind')) {
    expect(v.is(fact, { ...letter, roles: { gift: { text: 'x', kind } } }), kind).toBe(true);
  }
});
