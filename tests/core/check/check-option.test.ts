import { describe, expect, test } from 'vitest';
import { isSoundOption } from '../../../src/core/check/check-option.ts';
import type { Draft, Fact, Option } from '../../../src/core/model.ts';
import { who } from '../../../src/core/write/templates/who.ts';
import { base, fact, met, praised, verb } from '../write/fixture.ts';

const person = (entity: string, text: string): Option => ({ text, kind: 'person', entity });
const lund = person('ivo-lund', 'Ivo Lund');
const dahl = person('nils-dahl', 'Nils Dahl');

function asking(role: string, ...facts: Fact[]): { draft: Draft; whole: ReturnType<typeof base> } {
  const whole = base(met, ...facts);
  const draft = who.drafts(met, whole).find((one) => one.role === role);
  if (!draft) throw new Error(`Nothing asks for ${role}.`);
  return { draft, whole };
}

describe('an option is not taken', () => {
  test('when it is another name of the key', () => {
    const { draft, whole } = asking('agent');
    expect(isSoundOption({ text: 'Berg', kind: 'person' }, draft, whole)).toBe(false);
  });

  test('when another fact says the same of it', () => {
    const alike = { ...met, id: 'dahl-met-lund', roles: { ...met.roles, agent: 'nils-dahl' } };
    const { draft, whole } = asking('agent', alike);
    expect(isSoundOption(dahl, draft, whole)).toBe(false);
  });

  test('when the other fact lacks the time or place that the stem says: in doubt, out', () => {
    const vague = fact({ id: 'vague', relation: 'do', roles: { ...met.roles, agent: 'nils-dahl' } });
    const { draft, whole } = asking('agent', vague);
    expect(isSoundOption(dahl, draft, whole)).toBe(false);
  });

  test('when they met the other way round', () => {
    const turned = fact({
      id: 'turned',
      relation: 'do',
      roles: { agent: 'ivo-lund', action: verb('met', 'meet'), object: 'nils-dahl' },
    });
    const { draft, whole } = asking('agent', turned);
    expect(isSoundOption(dahl, draft, whole)).toBe(false);
  });

  test('when it is one of several who share the role', () => {
    const together = { ...met, id: 'together', roles: { ...met.roles, agent: ['nils-dahl', 'mara-holt'] } };
    const { draft, whole } = asking('agent', together);
    expect(isSoundOption(dahl, draft, whole)).toBe(false);
  });
});

describe('an option is taken', () => {
  test('when nothing says it of them', () => {
    const { draft, whole } = asking('agent', praised);
    expect(isSoundOption(dahl, draft, whole)).toBe(true);
  });

  test('when they did it at another time', () => {
    const later = {
      ...met,
      id: 'later',
      roles: { ...met.roles, agent: 'nils-dahl' },
      when: { iso: '2020', precision: 'year', said: '2020', inferred: false } as const,
    };
    const { draft, whole } = asking('agent', later);
    expect(draft.said).toContain('when');
    expect(isSoundOption(dahl, draft, whole)).toBe(true);
  });

  test('when they did something else to the same person', () => {
    const { draft, whole } = asking('object', praised);
    expect(isSoundOption(person('mara-holt', 'Mara Holt'), draft, whole)).toBe(true);
    expect(isSoundOption(lund, draft, whole)).toBe(false);
  });
});
