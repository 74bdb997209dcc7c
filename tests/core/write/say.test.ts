import { describe, expect, test } from 'vitest';
import { optionalParts, say } from '../../../src/core/write/say.ts';
import { base, fact, handedOver, met, wholeBase } from './fixture.ts';

const key = { text: 'Ada Berg', kind: 'person', entity: 'ada-berg', plural: false };
const telling = (over = {}) => ({ fact: met, base: wholeBase, asked: null, named: new Set<string>(), ...over });

describe('saying a wording', () => {
  test('names somebody in full at first, then shortly', () => {
    expect(say('{agent+} met {object}; {agent} left', telling())).toBe(
      'Norwegian Minister Ada Berg met Ivo Lund; Berg left',
    );
  });

  test('says when and where with their prepositions', () => {
    expect(say('{agent} spoke[ {where}][ {when}]', telling())).toBe('Ada Berg spoke in Oslo on May 3, 2021');
  });

  test('leaves out the optional part whose role is missing or asked', () => {
    expect(say('{?} met {object}[ with {company}][ {where}]?', telling({ asked: { role: 'agent', key } }))).toBe(
      'who met Ivo Lund in Oslo?',
    );
    expect(say('x[ of {agent}]', telling({ asked: { role: 'agent', key } }))).toBe('x');
  });

  test('gives up when a role that it needs is missing', () => {
    expect(say('{agent} met {stranger}', telling())).toBeNull();
  });

  test('leaves out optional parts from the last when it shall be shorter', () => {
    expect(say('{agent}[ {where}][ {when}]', telling({ shorter: 1 }))).toBe('Ada Berg in Oslo');
    expect(optionalParts('{agent}[ {where}][ {when}]')).toBe(2);
  });

  test('agrees with the number of the role, also of several in one role', () => {
    expect(say('{object:was/were}', telling({ fact: handedOver }))).toBe('were');
    const both = fact({ id: 'both', relation: 'do', roles: { agent: ['ada-berg', 'ivo-lund'] } });
    expect(say('{agent} {agent:was/were} there', telling({ fact: both, base: base(both) }))).toBe(
      'Ada Berg and Ivo Lund were there',
    );
  });

  test('uses the forms of a verb phrase', () => {
    expect(say('what {action.aux} {agent} {action.base}?', telling({ fact: handedOver }))).toBe(
      'what did Ada Berg hand over?',
    );
  });

  test('asks whom behind a preposition', () => {
    expect(say('with {?} did she speak?', telling({ asked: { role: 'agent', key } }))).toBe('with whom did she speak?');
  });

  test('tells which entities and roles it has named, not those of parts left out', () => {
    const named = new Set<string>();
    const said = new Set<string>();
    say('{agent} met {object}[ and {agent} saw {nobody}]', telling({ named, said }));
    expect([...named]).toEqual(['ada-berg', 'ivo-lund']);
    expect([...said]).toEqual(['agent', 'object']);
  });
});
