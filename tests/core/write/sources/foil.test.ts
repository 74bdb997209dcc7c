import { expect, test } from 'vitest';
import { foil } from '../../../../src/core/write/sources/foil.ts';
import { who } from '../../../../src/core/write/templates/who.ts';
import { base, met } from '../fixture.ts';

const picked = { ...met, ask: ['object'], foils: { object: ['Nils Dahl', 'somebody else'] } };

test('hand-picked wrong options are candidates for their role, and those that are entities are known as such', () => {
  const whole = base(picked);
  const [draft] = who.drafts(picked, whole);
  const found = draft ? foil.candidates(draft, picked, whole) : [];
  expect(found.map(({ text, entity, source }) => [text, entity, source])).toEqual([
    ['Nils Dahl', 'nils-dahl', 'foil'],
    ['Somebody else', undefined, 'foil'],
  ]);
});

test('a role without hand-picked options has none', () => {
  const whole = base(met);
  const [draft] = who.drafts(met, whole);
  expect(draft && foil.candidates(draft, met, whole)).toEqual([]);
});
