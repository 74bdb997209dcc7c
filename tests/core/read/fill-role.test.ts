import { expect, test } from 'vitest';
import type { RoleAtom } from '../../../src/core/model.ts';
import { fillRole } from '../../../src/core/read/fill-role.ts';
import { baseOf, stored } from './edit-sample.ts';

const { entities } = baseOf(stored);
const anybody = { accepts: ['person', 'country', 'thing'] } as const;

test('a name of the article fills a role that takes its kind', () => {
  expect(fillRole({ entity: 'lund' }, 'Who', anybody, entities)).toEqual({ atom: 'lund' });
  expect(() => fillRole({ entity: 'oslo' }, 'Who', anybody, entities)).toThrow(
    '“Oslo” is a city, which can’t stand under “Who”.',
  );
  expect(() => fillRole({ entity: 'nobody' }, 'Who', anybody, entities)).toThrow(/“Who” names somebody/);
});

test('what the reader put there may stay, whatever its kind', () => {
  expect(fillRole({ entity: 'oslo' }, 'Who', anybody, entities, 'oslo')).toEqual({ atom: 'oslo' });
});

test('a name that is written out is the one that the article knows', () => {
  expect(fillRole({ text: ' Lund ', kind: 'person' }, 'Who', anybody, entities)).toEqual({ atom: 'lund' });
  const { atom, added } = fillRole({ text: 'Lund', kind: 'country' }, 'Who', anybody, entities);
  expect(added).toEqual({ id: atom, kind: 'country', name: 'Lund', aliases: [] });
});

test('words that stay the same keep all that is known of them', () => {
  const before: RoleAtom = { text: 'a compass', kind: 'thing', class: 'gift' };
  expect(fillRole({ text: 'a compass', kind: 'thing' }, 'What', anybody, entities, before).atom).toBe(before);
  expect(fillRole({ text: 'a sextant', kind: 'thing' }, 'What', anybody, entities, before).atom).toEqual({
    text: 'a sextant',
    kind: 'thing',
  });
});

test('a number is read from its words, and keeps its unit', () => {
  const count = { accepts: ['count'] } as const;
  const before: RoleAtom = { text: '12', kind: 'count', value: 12, unit: 'boats' };
  expect(fillRole({ text: '1,400', kind: 'count' }, 'How many', count, entities, before).atom).toEqual({
    text: '1,400',
    kind: 'count',
    value: 1400,
    unit: 'boats',
  });
  expect(fillRole({ text: '2.5 million', kind: 'count' }, 'How many', count, entities).atom).toMatchObject({
    value: 2_500_000,
  });
  expect(() => fillRole({ text: 'many', kind: 'count' }, 'How many', count, entities)).toThrow(
    '“many” holds no number; write it in figures.',
  );
});

test('a date is read from its words, and quotation marks are put right', () => {
  const role = { accepts: ['date', 'quotation'] } as const;
  expect(fillRole({ text: 'May 4, 1998', kind: 'date' }, 'On', role, entities).atom).toMatchObject({
    iso: '1998-05-04',
  });
  expect(() => fillRole({ text: 'yesterday', kind: 'date' }, 'On', role, entities)).toThrow(/is no date with a year/);
  expect(fillRole({ text: '"We are glad"', kind: 'quotation' }, 'Words', role, entities).atom).toMatchObject({
    text: '“We are glad”',
  });
});

test('words of a kind that the role does not take are refused', () => {
  expect(() => fillRole({ text: 'The Hague', kind: 'organisation' }, 'Who', anybody, entities)).toThrow(
    '“The Hague” can’t stand under “Who” as an organization.',
  );
});
