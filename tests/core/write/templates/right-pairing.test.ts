import { expect, test } from 'vitest';
import { rightPairing } from '../../../../src/core/write/templates/right-pairing.ts';
import { base, fact } from '../fixture.ts';

const holds = (person: string, office: string) =>
  fact({ id: `${person}-holds`, relation: 'hold-office', roles: { person, office: { text: office, kind: 'title' } } });
const first = holds('ada-berg', 'minister of roads');
const all = [
  first,
  holds('ivo-lund', 'mayor of Oslo'),
  holds('mara-holt', 'keeper of the bridge'),
  holds('nils-dahl', 'captain of the ferry'),
];

test('a person is paired with the right office', () => {
  const [draft] = rightPairing.drafts(first, base(...all));
  expect(draft?.key.text).toBe('Ada Berg – minister of roads');
});

test('wrong pairs give the others offices that they do not hold', () => {
  const whole = base(...all);
  const [draft] = rightPairing.drafts(first, whole);
  const rivals = draft ? (rightPairing.rivals?.(draft, first, whole) ?? []) : [];
  expect(rivals).toHaveLength(3);
  const truths = new Set([
    'Ivo Lund – mayor of Oslo',
    'Mara Holt – keeper of the bridge',
    'Nils Dahl – captain of the ferry',
  ]);
  for (const { text } of rivals) expect(truths.has(text)).toBe(false);
});

test('with fewer than four pairs nothing is asked', () => {
  expect(rightPairing.drafts(first, base(...all.slice(0, 3)))).toEqual([]);
});

test('wrong pairs picked by hand come before any others', () => {
  const picked = { ...first, foils: { pairing: ['Ivo Lund – minister of roads', 'Mara Holt – mayor of Oslo'] } };
  const whole = base(picked);
  const [draft] = rightPairing.drafts(picked, whole);
  expect(draft && rightPairing.rivals?.(draft, picked, whole).map(({ text }) => text)).toEqual(picked.foils.pairing);
});
