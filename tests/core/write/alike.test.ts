import { expect, test } from 'vitest';
import type { Entity } from '../../../src/core/model.ts';
import { couldBe } from '../../../src/core/write/alike.ts';
import { base, fact, met } from './fixture.ts';

const extracted = fact({ ...met, id: 'read', origin: 'extracted' });
const whole = base(met);
const own: Entity = { id: 'own', kind: 'person', name: 'Drogo', aliases: [], gender: 'male', mentions: 1 };

test('who only took the picture, or is a place by its last word, is nobody in the story', () => {
  const other: Entity = { ...own, id: 'other', name: 'Ida Moe', gender: 'female' };
  expect(couldBe(other, own, extracted, whole)).toBe(true);
  expect(couldBe({ ...other, mentions: 0 }, own, extracted, whole)).toBe(false);
  expect(couldBe({ ...other, name: 'Norman Italy' }, own, extracted, whole)).toBe(false);
});

test('no country is an answer before it was founded', () => {
  const then = { ...extracted, when: { iso: '1700', precision: 'year', said: '1700', inferred: false } } as const;
  const country: Entity = { id: 'c', kind: 'country', name: 'the United States', aliases: [], nation: 'us' };
  expect(couldBe(country, undefined, then, whole)).toBe(false);
  expect(couldBe({ ...country, name: 'France', nation: 'fr' }, undefined, then, whole)).toBe(true);
});
