import { expect, test } from 'vitest';
import {
  homeOf,
  isNationTold,
  nationGuessed,
  nationsIn,
  partOf,
  partTold,
  whereTold,
} from '../../../src/core/write/where-told.ts';
import { gapped } from './gapped.ts';

test('a text tells countries by name, by people and by adjective', () => {
  expect([...nationsIn('The South Korean envoy flew to New Zealand with Poles.')].sort()).toEqual(['kr', 'nz', 'pl']);
});

test('a sentence tells the country by its towns as well', () => {
  const { draft, base } = gapped('The Sorbonne in Paris honoured him.', [
    'university/organisation Sorbonne fr',
    'capital/city Paris fr',
  ]);
  const told = whereTold(draft, base);
  expect(isNationTold('fr', told)).toBe(true);
  expect(told.town).toBe('Paris');
});

test('a town elsewhere in the sentence stands not beside the gap', () => {
  const { draft, base } = gapped('Yale University honoured him after his years in Paris.', [
    'university/organisation Yale University us',
    'capital/city Paris fr',
  ]);
  expect(whereTold(draft, base).town).toBeUndefined();
});

test('an article is at home where most of its places lie', () => {
  const { base, draft } = gapped('The Ouse rises.', [
    'river/place Ouse',
    'city Leeds gb',
    'city York gb',
    'city Oslo no',
  ]);
  expect(homeOf(base)).toBe('gb');
  expect(nationGuessed(draft, base)).toBe('gb');
});

test('a city tells its state, and a sentence tells the one that is the city’s own', () => {
  expect(partOf('Houston', 'us')).toBe('Texas');
  const { key, draft, base } = gapped('From Oregon it went to Houston, Texas.', [
    'city Houston us',
    'state/region Oregon us',
    'state/region Texas us',
  ]);
  expect(partTold(key, draft, base)).toBe('Texas');
});
