import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { nouns } from '../../../../src/core/write/sources/nouns.ts';
import { what } from '../../../../src/core/write/templates/what.ts';
import { who } from '../../../../src/core/write/templates/who.ts';
import { base, evidence, fact, met, verb } from '../fixture.ts';

const bought = fact({
  id: 'berg-bought-piano',
  relation: 'do',
  roles: {
    agent: 'ada-berg',
    action: verb('bought', 'buy'),
    object: { text: 'a piano', kind: 'thing' },
    rest: { text: 'for the museum', kind: 'description' },
  },
  evidence: evidence('Berg handed over 300 letters.'),
});

function candidates(told: Fact) {
  const whole = base(told);
  const draft = what.drafts(told, whole).find(({ role }) => role === 'object');
  return draft ? nouns.candidates(draft, told, whole) : [];
}

test('a piano may be taken for a violin, said with its article and a capital', () => {
  expect(candidates(bought).map(({ text }) => text)).toContain('A violin');
  expect(candidates(bought).every(({ kind, source }) => kind === 'thing' && source === 'gazetteer')).toBe(true);
});

test('where the reader has picked what fits the sentence, nothing is added', () => {
  expect(candidates({ ...bought, foils: { object: ['a flute', 'an organ'] } })).toEqual([]);
});

test('persons by name are no common nouns', () => {
  const whole = base(met);
  const [draft] = who.drafts(met, whole);
  expect(draft && nouns.candidates(draft, met, whole)).toEqual([]);
});
