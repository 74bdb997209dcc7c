import { describe, expect, test } from 'vitest';
import { parsePattern, rolesOf } from '../../../src/core/write/pattern.ts';

describe('a wording', () => {
  test('is taken apart into text, slots and parts that may be left out', () => {
    expect(parsePattern("{?} gave {gift}[ to {friend+}'s dog]{gift:was/were}")).toEqual([
      { kind: 'ask', possessive: false },
      { kind: 'text', text: ' gave ' },
      { kind: 'slot', role: 'gift', form: null, possessive: false, titled: false },
      {
        kind: 'optional',
        pieces: [
          { kind: 'text', text: ' to ' },
          { kind: 'slot', role: 'friend', form: null, possessive: false, titled: true },
          { kind: 'text', text: "'s dog" },
        ],
      },
      { kind: 'agree', role: 'gift', singular: 'was', plural: 'were' },
    ]);
  });

  test('may ask whose, use a possessive and a form of a verb', () => {
    expect(parsePattern("{?'s} {giver's} {action.base}")).toEqual([
      { kind: 'ask', possessive: true },
      { kind: 'text', text: ' ' },
      { kind: 'slot', role: 'giver', form: null, possessive: true, titled: false },
      { kind: 'text', text: ' ' },
      { kind: 'slot', role: 'action', form: 'base', possessive: false, titled: false },
    ]);
  });

  test('mentions roles, also those it may leave out', () => {
    expect(rolesOf(parsePattern('{a} and [{b} or {c:is/are}]'))).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['{giver', 'a brace that is never closed'],
    ['[{giver}', 'a bracket that is never closed'],
    ['{giver}]', 'closes a bracket that it never opened'],
    ['{not a role!}', 'can’t be read'],
  ])('that is broken is named: %s', (wording, reason) => {
    expect(() => parsePattern(wording)).toThrow(wording);
    expect(() => parsePattern(wording)).toThrow(reason.replace('’', "'"));
  });
});
