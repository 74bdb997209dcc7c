import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { whatDidXSay } from '../../../../src/core/write/templates/what-did-x-say.ts';
import { baseOf, moved, opened, painted, told } from '../deeds.ts';

const by = (fact: Fact, speaker: string, stance: 'states' | 'claims' | 'denies' = 'states'): Fact => ({
  ...fact,
  attribution: { speaker, stance },
});
const tax = told('tax', { agent: 'norway', does: ['taxed', 'tax', 'imported sugar from Riga'] });

function ask(fact: Fact, ...others: Fact[]) {
  const base = baseOf(fact, ...others);
  const [draft] = whatDidXSay.drafts(fact, base);
  const rivals = draft ? (whatDidXSay.rivals?.(draft, fact, base) ?? []) : [];
  return { draft, rivals };
}

test('asks which statement is whose, beside what others said', () => {
  const { draft, rivals } = ask(by(tax, 'mara'), by(opened, 'ivo'), by(painted, 'nils'), moved);
  expect(draft).toMatchObject({
    stem: 'Which of these did Mara Holt say?',
    key: { text: 'Norway taxed imported sugar from Riga', kind: 'said' },
    role: 'said',
    topic: 'who-says-so',
  });
  expect(rivals.map(({ text }) => text)).toEqual([
    'Ada Berg opened a school in Bergen in 1893',
    'Ivo Lund painted a church in Turku in 1895',
  ]);
  expect(rivals[1]?.why).toContain('According to Nils Dahl');
});

test('a claim is asked for as one, a denial not at all', () => {
  expect(ask(by(tax, 'mara', 'claims')).draft?.stem).toBe('Which of these did Mara Holt claim?');
  expect(ask(by(tax, 'mara', 'denies')).draft).toBeUndefined();
});

test('what names its own speaker, or hers who is asked about, is no option', () => {
  expect(ask(by(opened, 'ada')).draft).toBeUndefined();
  expect(ask(by(tax, 'ada'), by(opened, 'ivo')).rivals).toEqual([]);
});

test('what the same one said elsewhere is right as well', () => {
  expect(ask(by(tax, 'mara'), by(opened, 'mara')).rivals).toEqual([]);
});
