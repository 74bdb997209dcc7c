import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whichHappenedFirst } from '../../../../src/core/write/templates/which-happened-first.ts';
import { baseOf, crossed, mapped, moved, opened, painted, printed, sold, told } from '../deeds.ts';

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whichHappenedFirst.drafts(fact, base);
  const rivals = draft ? (whichHappenedFirst.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals: rivals.map(({ text }) => text) };
}

test('the earliest of three dated statements is the key', () => {
  const { draft, rivals } = ask(moved, painted, crossed, sold);
  expect(draft).toMatchObject({
    stem: 'Which of these happened first?',
    key: { text: 'Ada Berg moved to the coast of Finland' },
    role: 'order',
  });
  expect(rivals).toEqual(['Ivo Lund painted a church in Turku', 'Mara Holt crossed Lapland on skis']);
});

test('it is asked once of an article, and not with too few statements after it', () => {
  expect(ask(mapped, moved, painted, crossed).draft).toBeUndefined();
  expect(ask(moved, painted).draft).toBeUndefined();
});

test('the deeds of one agent alone are asked by name elsewhere', () => {
  expect(ask(moved, opened, printed).draft).toBeUndefined();
});

test('what happened in another age came later for everybody', () => {
  const late = told('late', { agent: 'mara', does: ['founded', 'found', 'a ferry line in Turku'], when: '2003' });
  expect(ask(moved, painted, crossed, late).rivals).not.toContain('Mara Holt founded a ferry line in Turku');
});
