import { expect, test } from 'vitest';
import { arithmetic } from '../../../../src/core/write/sources/arithmetic.ts';
import { howMany } from '../../../../src/core/write/templates/how-many.ts';
import { when } from '../../../../src/core/write/templates/when.ts';
import { who } from '../../../../src/core/write/templates/who.ts';
import { handedOver, met, wholeBase } from '../fixture.ts';

test('a day has other days near it, none after the article’s own date', () => {
  const [draft] = when.drafts(met, wholeBase);
  const found = draft ? arithmetic.candidates(draft, met, wholeBase) : [];
  expect(found.length).toBeGreaterThan(2);
  for (const { text, value } of found) {
    expect(text).toMatch(/^[A-Z][a-z]+ \d+, \d{4}$/);
    expect(value).toBeLessThanOrEqual(18751);
    expect(value).not.toBe(draft?.key.value);
  }
});

test('a number has numbers near it', () => {
  const [draft] = howMany.drafts(handedOver, wholeBase);
  const found = draft ? arithmetic.candidates(draft, handedOver, wholeBase) : [];
  expect(found.map(({ text }) => text)).toContain('200');
});

test('a person has no arithmetic', () => {
  const [draft] = who.drafts(met, wholeBase);
  expect(draft && arithmetic.candidates(draft, met, wholeBase)).toEqual([]);
});

test('nobody did it as a child who did it grown up', () => {
  const ada = wholeBase.entities.get('ada-berg');
  if (!ada) throw new Error('The fixture has lost Ada Berg.');
  const entities = new Map([...wholeBase.entities, ['ada-berg', { ...ada, from: 1930 }]]);
  const old = { ...met, when: { iso: '1948', precision: 'year' as const, said: 'in 1948', inferred: false } };
  const base = { ...wholeBase, entities, facts: [old] };
  const [draft] = when.drafts(old, base);
  const years = draft ? arithmetic.candidates(draft, old, base).map(({ text }) => Number(text)) : [];
  expect(years.length).toBeGreaterThan(1);
  for (const year of years) expect(year).toBeGreaterThanOrEqual(1946);
});

test('a child’s year is no far year', () => {
  const ada = wholeBase.entities.get('ada-berg');
  if (!ada) throw new Error('The fixture has lost Ada Berg.');
  const entities = new Map([...wholeBase.entities, ['ada-berg', { ...ada, from: 1930 }]]);
  const young = { ...met, when: { iso: '1938', precision: 'year' as const, said: 'in 1938', inferred: false } };
  const base = { ...wholeBase, entities, facts: [young] };
  const [draft] = when.drafts(young, base);
  const years = draft ? arithmetic.candidates(draft, young, base).map(({ text }) => Number(text)) : [];
  for (const year of years) expect(Math.abs(year - 1938)).toBeLessThanOrEqual(4);
});
