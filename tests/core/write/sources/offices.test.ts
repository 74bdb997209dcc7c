import { expect, test } from 'vitest';
import { offices } from '../../../../src/core/write/sources/offices.ts';
import { what } from '../../../../src/core/write/templates/what.ts';
import { base, fact } from '../fixture.ts';

function others(text: string): string[] {
  const held = fact({
    id: 'held',
    relation: 'hold-office',
    roles: { person: 'ada-berg', office: { text, kind: 'title' } },
  });
  const whole = base(held);
  const [draft] = what.drafts(held, whole);
  return draft ? offices.candidates(draft, held, whole).map((option) => option.text) : [];
}

test('an office is confused with others of its rank, of the same nation', () => {
  const found = others('Norwegian Finance Minister');
  expect(found.length).toBeGreaterThan(3);
  expect(found.every((text) => /^Norwegian \p{Lu}/u.test(text))).toBe(true);
  expect(found).not.toContain('Norwegian Finance Minister');
});

test('an office that nobody knows has no neighbours', () => {
  expect(others('keeper of the bridge')).toEqual([]);
});
