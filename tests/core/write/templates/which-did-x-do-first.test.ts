import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whichDidXDoFirst } from '../../../../src/core/write/templates/which-did-x-do-first.ts';
import { baseOf, moved, opened, painted, printed, sold, told } from '../deeds.ts';

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whichDidXDoFirst.drafts(fact, base);
  const rivals = draft ? (whichDidXDoFirst.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals: rivals.map(({ text }) => text) };
}

test('the earliest of three dated deeds is the key', () => {
  const { draft, rivals } = ask(moved, opened, printed, sold, painted);
  expect(draft).toMatchObject({
    stem: 'Which of these did Ada Berg do first?',
    key: { text: 'Moved to the coast of Finland' },
    role: 'order',
  });
  expect(rivals).toEqual(['Opened a school in Bergen', 'Printed a map of Iceland']);
});

test('it is asked once of an agent, and not with too few deeds after it', () => {
  const last = told('last', { agent: 'ada', does: ['gave', 'give', 'a speech in Riga'], when: '1911' });
  expect(ask(opened, moved, printed, last).draft).toBeUndefined();
  expect(ask(moved, opened).draft).toBeUndefined();
});

test('deeds that may be of one year have no order', () => {
  const same = told('same', { agent: 'ada', does: ['sang', 'sing', 'a mass in Kalmar'], when: '1891-06-01' });
  expect(ask(moved, opened, printed, same).rivals).not.toContain('Sang a mass in Kalmar');
});

test('whoever went to school did that first, and died last: neither is asked', () => {
  const entered = told('entered', { agent: 'ada', does: ['entered', 'enter', 'a school in Oslo'], when: '1880' });
  const died = told('dead', { agent: 'ada', does: ['died', 'die', 'in a Bergen hospital'], when: '1920' });
  expect(ask(entered, moved, opened, printed).draft).toBeUndefined();
  expect(ask(moved, entered, opened, printed, died).rivals).toEqual([
    'Opened a school in Bergen',
    'Printed a map of Iceland',
  ]);
});
