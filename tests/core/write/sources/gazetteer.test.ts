import { expect, test } from 'vitest';
import { gazetteer } from '../../../../src/core/write/sources/gazetteer.ts';
import { where } from '../../../../src/core/write/templates/where.ts';
import { who } from '../../../../src/core/write/templates/who.ts';
import { base, met } from '../fixture.ts';

test('a known city has neighbours in the world, never itself', () => {
  const whole = base(met);
  const [draft] = where.drafts(met, whole);
  const found = draft ? gazetteer.candidates(draft, met, whole) : [];
  expect(found.length).toBeGreaterThan(2);
  expect(found.every(({ kind, source }) => kind === 'city' && source === 'gazetteer')).toBe(true);
  expect(found.map(({ text }) => text)).not.toContain('Oslo');
});

test('somebody whom the world does not know, without a class, has none', () => {
  const whole = base(met);
  const [draft] = who.drafts(met, whole);
  expect(draft && gazetteer.candidates(draft, met, whole)).toEqual([]);
});
