import { describe, expect, test } from 'vitest';
import type { Draft, Fact, Option } from '../../../src/core/model.ts';
import { alsoRight } from '../../../src/core/write/also-right.ts';
import { who } from '../../../src/core/write/templates/who.ts';
import { base, fact, met, praised, verb } from './fixture.ts';

const person = (entity: string, text: string): Option => ({ text, kind: 'person', entity });
const lund = person('ivo-lund', 'Ivo Lund');
const dahl = person('nils-dahl', 'Nils Dahl');

function asking(role: string, ...facts: Fact[]): { draft: Draft; whole: ReturnType<typeof base> } {
  const whole = base(met, ...facts);
  const draft = who.drafts(met, whole).find((one) => one.role === role);
  if (!draft) throw new Error(`Nothing asks for ${role}.`);
  return { draft, whole };
}

describe('an option is right too', () => {
  test('when it is another name of the key', () => {
    const { draft, whole } = asking('agent');
    expect(alsoRight({ text: 'Berg', kind: 'person' }, draft, met, whole)).toContain('another name');
  });

  test('when another fact says the same of it', () => {
    const alike = { ...met, id: 'dahl-met-lund', roles: { ...met.roles, agent: 'nils-dahl' } };
    const { draft, whole } = asking('agent', alike);
    expect(alsoRight(dahl, draft, met, whole)).toContain('dahl-met-lund');
  });

  test('when the other fact lacks the time or place that the stem says: in doubt, out', () => {
    const vague = fact({ id: 'vague', relation: 'do', roles: { ...met.roles, agent: 'nils-dahl' } });
    const { draft, whole } = asking('agent', vague);
    expect(alsoRight(dahl, draft, met, whole)).not.toBeNull();
  });

  test('when they met the other way round', () => {
    const turned = fact({
      id: 'turned',
      relation: 'do',
      roles: { agent: 'ivo-lund', action: verb('met', 'meet'), object: 'nils-dahl' },
    });
    const { draft, whole } = asking('agent', turned);
    expect(alsoRight(dahl, draft, met, whole)).toContain('turned');
  });

  test('when it is one of several who share the role', () => {
    const together = { ...met, id: 'together', roles: { ...met.roles, agent: ['nils-dahl', 'mara-holt'] } };
    const { draft, whole } = asking('agent', together);
    expect(alsoRight(dahl, draft, met, whole)).not.toBeNull();
  });
});

describe('an option is surely wrong', () => {
  test('when nothing says it of them', () => {
    const { draft, whole } = asking('agent', praised);
    expect(alsoRight(dahl, draft, met, whole)).toBeNull();
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
    expect(alsoRight(dahl, draft, met, whole)).toBeNull();
  });

  test('when they did something else to the same person', () => {
    const { draft, whole } = asking('object', praised);
    expect(alsoRight(person('mara-holt', 'Mara Holt'), draft, met, whole)).toBeNull();
    expect(alsoRight(lund, draft, met, whole)).not.toBeNull();
  });
});
