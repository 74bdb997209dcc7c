import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whatDidXDoWhen } from '../../../../src/core/write/templates/what-did-x-do-when.ts';
import { baseOf, crossed, mapped, moved, opened, printed, sold, told } from '../deeds.ts';

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whatDidXDoWhen.drafts(fact, base);
  const rivals = draft ? (whatDidXDoWhen.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals: rivals.map(({ text }) => text) };
}

test('asks what somebody did in a year, beside what she did in others', () => {
  const { draft, rivals } = ask(moved, opened, printed);
  expect(draft).toMatchObject({
    stem: 'What did Ada Berg do in 1891?',
    key: { text: 'Moved to the coast of Finland', kind: 'deed' },
    role: 'deed',
    said: ['agent', 'when'],
  });
  expect(rivals).toEqual(['Opened a school in Bergen', 'Printed a map of Iceland']);
});

test('an undated deed may be of the asked year and is no wrong option', () => {
  expect(ask(moved, opened, sold).rivals).not.toContain('Sold a house on Gotland');
});

test('what others did follows her own deeds', () => {
  expect(ask(moved, crossed, opened, mapped).rivals).toEqual([
    'Opened a school in Bergen',
    'Mapped the caves of Mora',
    'Crossed Lapland on skis',
  ]);
});

test('what was done to her is asked as what happened to her', () => {
  const action = {
    text: 'was elected',
    kind: 'verb' as const,
    forms: { asked: 'was elected', aux: 'was', base: 'elected' },
  };
  const elected = told('mayor', { agent: 'ada', does: ['', '', 'mayor of Bergen'], when: '1902', roles: { action } });
  const { draft, rivals } = ask(elected, opened);
  expect(draft?.stem).toBe('What happened in Ada Berg’s life in 1902?');
  expect(draft?.key.text).toBe('She was elected mayor of Bergen');
  expect(rivals).toEqual(['She opened a school in Bergen']);
  expect(ask(moved, elected).rivals).toEqual(['She was elected mayor of Bergen']);
  expect(ask(moved, elected, opened, printed).rivals).toEqual([
    'Opened a school in Bergen',
    'Printed a map of Iceland',
  ]);
});

test('of two deeds of one year the weightier is asked', () => {
  const also = told('also', { agent: 'ada', does: ['bought', 'buy', 'a boat in Vaasa'], when: '1891' });
  const heavy = { ...also, salience: 0.9 };
  expect(ask(moved, heavy).draft).toBeUndefined();
  expect(ask(heavy, moved).draft).toBeDefined();
});

test('birth and death are no deeds of a year', () => {
  const died = told('died', { agent: 'ada', does: ['died', 'die', 'in Bergen hospital'], when: '1920' });
  expect(ask(died, opened).draft).toBeUndefined();
  expect(ask(opened, died).rivals).toEqual([]);
});

test('“from 1891 to 1893” would tell what lasted', () => {
  const long = told('long', {
    agent: 'ada',
    does: ['built', 'build', 'a road to Narvik'],
    when: '1891',
    until: '1893',
  });
  expect(ask(long, opened).draft).toBeUndefined();
});
