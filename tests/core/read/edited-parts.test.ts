import { expect, test } from 'vitest';
import { editOf } from '../../../src/core/read/edit-fact.ts';
import { attributionOf, evidenceAt, fill, isToldIn, whenOf } from '../../../src/core/read/edited-parts.ts';
import { relationNamed } from '../../../src/core/read/relations/index.ts';
import { factIn, spanOf, stored, TEXT } from './edit-sample.ts';

const met = factIn(stored, 'x-met');
const edit = editOf(met);

test('only what is another than before counts as changed', () => {
  const relation = relationNamed('meet');
  expect([...fill(stored, relation, edit, met).changed]).toEqual([]);
  const moved = fill(stored, relation, { ...edit, roles: { ...edit.roles, where: [{ entity: 'oslo' }] } }, met);
  expect([...moved.changed]).toEqual(['where']);
  expect(moved.where).toBe('oslo');
});

test('several may share a role, and one of them may go', () => {
  const relation = relationNamed('meet');
  const two = fill(stored, relation, {
    ...edit,
    roles: { ...edit.roles, person: [{ entity: 'lund' }, { entity: 'holm' }] },
  });
  expect(two.roles.person).toEqual(['lund', 'holm']);
  const one = fill(stored, relation, {
    ...edit,
    roles: { ...edit.roles, person: [{ text: ' ', kind: 'person' }, { entity: 'holm' }] },
  });
  expect(one.roles.person).toBe('holm');
});

test('a time that stays keeps the words that it was said in; another is worked out unless the evidence says it', () => {
  expect(whenOf('1998-05-04', met.evidence, met.when)).toBe(met.when);
  expect(whenOf('1998', met.evidence, met.when)).toEqual({
    iso: '1998',
    precision: 'year',
    said: '1998',
    inferred: false,
  });
  expect(whenOf('2024-02-29', met.evidence)).toMatchObject({ said: 'February 29, 2024', inferred: true });
  expect(whenOf('', met.evidence)).toBeUndefined();
  expect(() => whenOf('May 1998', met.evidence)).toThrow('“May 1998” is no date: write 2023, 2023-07 or 2023-07-27.');
});

test('nobody says so where the article does', () => {
  expect(attributionOf({ ...edit, speaker: null }, stored)).toBeUndefined();
  expect(attributionOf({ ...edit, speaker: 'holm', stance: 'denies' }, stored)).toEqual({
    speaker: 'holm',
    stance: 'denies',
  });
});

test('evidence is the selected words, trimmed', () => {
  const span = spanOf('She handed him');
  const evidence = evidenceAt({ start: span.start - 1, end: span.end + 1 }, TEXT);
  expect(evidence).toEqual({ quote: 'She handed him', ...span });
  expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

test('words prove a fact when they name anything of it', () => {
  const filled = fill(stored, relationNamed('meet'), edit);
  expect(isToldIn('Then Holm left.', filled)).toBe(true);
  expect(isToldIn('Sweden refused.', filled)).toBe(false);
});
