import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whatHappenedWhen } from '../../../../src/core/write/templates/what-happened-when.ts';
import { baseOf, crossed, moved, painted, sold, told } from '../deeds.ts';

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whatHappenedWhen.drafts(fact, base);
  const rivals = draft ? (whatHappenedWhen.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals: rivals.map(({ text }) => text) };
}

test('asks what happened in a year, beside what others did in other years', () => {
  const { draft, rivals } = ask(moved, painted, crossed, sold);
  expect(draft).toMatchObject({
    stem: 'Which of these happened in 1891?',
    key: { text: 'Ada Berg moved to the coast of Finland', kind: 'statement' },
    named: [],
  });
  expect(rivals).toEqual(['Ivo Lund painted a church in Turku', 'Mara Holt crossed Lapland on skis']);
});

test('what happened in the same year is no wrong option', () => {
  const same = told('same', { agent: 'ivo', does: ['sang', 'sing', 'a mass in Kalmar'], when: '1891-06-01' });
  expect(ask(moved, same).rivals).toEqual([]);
});

test('without a date nothing is asked, and no year of birth', () => {
  expect(ask(sold, painted).draft).toBeUndefined();
  const born = told('born', { agent: 'ada', does: ['was born', 'be born', 'in Oslo harbour'], when: '1900' });
  expect(ask(born, painted).draft).toBeUndefined();
});
