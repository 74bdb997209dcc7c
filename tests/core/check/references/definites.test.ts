import { describe, expect, it } from 'vitest';
import { definitesOf, unexplainedDefinite } from '../../../../src/core/check/references/definites.ts';
import { tokensOf } from '../../../../src/core/check/references/tokens.ts';

describe('a definite phrase', () => {
  it.each([
    ['What did the two sides discuss?', ['the two sides']],
    ['Who led the newly elected members of the council?', ['the newly elected members', 'the council']],
    ['When did the group launch a rocket?', ['the group']],
    ['Who saw the launch of the rocket?', ['the launch', 'the rocket']],
    ['What did the country’s ministry say?', ['the country']],
    ['Who won the 2018 FIFA World Cup?', ['the 2018 FIFA World Cup']],
    ['Who met the Korean Central News Agency’s reporter?', ['the Korean Central News Agency']],
    ['What did the group elected Kim do?', ['the group']],
  ])('ends at its head: %s', (stem, phrases) => {
    expect(definitesOf(tokensOf(stem)).map(({ words }) => `the ${words.join(' ')}`)).toEqual(phrases);
  });

  it('is explained by an earlier mention in the stem', () => {
    expect(unexplainedDefinite('Who opened an exhibition in Pyongyang before the exhibition closed?', '')).toBeNull();
    expect(unexplainedDefinite('Who opened a parade in Pyongyang before the exhibition closed?', '')).toBe(
      'the exhibition',
    );
  });

  it('is explained by the context line', () => {
    expect(unexplainedDefinite('Who built the bridge?', 'A bridge across the Baltic')).toBeNull();
    expect(unexplainedDefinite('Who built the bridge?', 'A tunnel under the Baltic')).toBe('the bridge');
  });
});

it('another word of the title’s happening says which one is meant', () => {
  const title = 'At least 107 killed in Mecca crane collapse';
  expect(unexplainedDefinite('How many days before the Hajj did the accident happen?', title)).toBeNull();
  expect(unexplainedDefinite('How many days before the Hajj did the election happen?', title)).toBe('the election');
});
