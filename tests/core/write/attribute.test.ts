import { expect, test } from 'vitest';
import { attributionLine, attributionPrefix } from '../../../src/core/write/attribute.ts';
import { claim, denial, met, wholeBase } from './fixture.ts';

const prefix = (fact: typeof met) => attributionPrefix(fact, wholeBase, new Set());

test('what the article states needs no speaker', () => {
  expect(prefix(met)).toBe('');
  expect(attributionLine(met, wholeBase)).toBeNull();
});

test('who says so stands in front, with how they say it', () => {
  expect(prefix({ ...met, attribution: { speaker: 'mara-holt', stance: 'states' } })).toBe('According to Mara Holt, ');
  expect(prefix(claim)).toBe('According to Norway’s claim, ');
  expect(prefix(denial)).toBe('According to Sweden’s denial, ');
});

test('through whom we know it is said as well', () => {
  const relayed = { ...met, attribution: { speaker: 'mara-holt', stance: 'states', via: 'norway' } as const };
  expect(prefix(relayed)).toBe('According to Mara Holt, as reported by Norway, ');
  expect(attributionLine(relayed, wholeBase)).toEqual({ speaker: 'Mara Holt', stance: 'states', via: 'Norway' });
});

test('who was named in front is named shortly afterwards', () => {
  const named = new Set<string>();
  attributionPrefix({ ...met, attribution: { speaker: 'mara-holt', stance: 'states' } }, wholeBase, named);
  expect([...named]).toEqual(['mara-holt']);
});
