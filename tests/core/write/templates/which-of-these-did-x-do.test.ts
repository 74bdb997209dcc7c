import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whichOfTheseDidXDo } from '../../../../src/core/write/templates/which-of-these-did-x-do.ts';
import { baseOf, crossed, mapped, opened, painted, printed, sold, told } from '../deeds.ts';

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whichOfTheseDidXDo.drafts(fact, base);
  const rivals = draft ? (whichOfTheseDidXDo.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals: rivals.map(({ text }) => text) };
}

test('asks which deed was hers, beside what others did', () => {
  const { draft, rivals } = ask(sold, opened, crossed, painted, mapped);
  expect(draft).toMatchObject({
    stem: 'Which of these did Ada Berg do?',
    key: { text: 'Sold a house on Gotland' },
    role: 'deed',
  });
  expect(rivals).toHaveLength(3);
  expect(rivals).not.toContain('Opened a school in Bergen');
});

test('what is planned for a ship is asked as a plan', () => {
  const will = (base: string) => ({ text: `will ${base}`, kind: 'verb' as const, forms: { aux: 'will', base } });
  const plan = (agent: string, rest: string) =>
    told(rest, { agent, does: ['', '', rest], roles: { action: will('sail') } });
  const { draft, rivals } = ask(plan('ferry', 'to Riga'), plan('barge', 'to Turku'), plan('tug', 'to Umeå'));
  expect(draft).toMatchObject({
    stem: 'Which of these was planned for the ferry Aurora?',
    key: { text: 'To sail to Riga' },
  });
  expect(rivals).toEqual(['To sail to Umeå', 'To sail to Turku']);
});

test('what says whose it is, or that somebody died, is not asked', () => {
  expect(ask(told('own', { agent: 'ada', does: ['sold', 'sell', 'her boat in Oslo'] })).draft).toBeUndefined();
  expect(ask(told('end', { agent: 'ada', does: ['died', 'die', 'in Bergen hospital'] })).draft).toBeUndefined();
});

test('of one agent two are enough', () => {
  const heavier = [printed, opened].map((fact) => ({ ...fact, salience: 0.9 }));
  expect(ask(sold, ...heavier).draft).toBeUndefined();
});
