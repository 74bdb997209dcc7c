import { describe, expect, it } from 'vitest';
import { isListedWith, isRightOfSeveral } from '../../../src/core/check/listed.ts';
import { base, evidence, option, question } from './fixture.ts';

const quoting = (quote: string, key = option('China', 'country')) =>
  question({ key, evidence: { quote, start: 0, end: quote.length } });

describe('a neighbour in a list', () => {
  it.each(['backed by China and Russia', 'Russia, China and Cuba sent troops', 'letters from China, or Russia'])(
    'shares the key’s role: %s',
    (quote) => {
      expect(isListedWith(option('Russia', 'country'), quoting(quote), base)).toBe(true);
    },
  );

  it.each(['China attacked Russia', 'China, which borders Russia', 'a war between South China and Russian ships'])(
    'is none in “%s”',
    (quote) => {
      expect(isListedWith(option('Russia', 'country'), quoting(quote), base)).toBe(false);
    },
  );

  it('is found under its alias and with its title', () => {
    const listed = quoting('Shoigu and Russian President Vladimir Putin', option('shoigu'));
    expect(isListedWith(option('putin'), listed, base)).toBe(true);
  });

  it('is no matter among numbers', () => {
    const years = question({ key: option('1950', 'date'), evidence: evidence('which began on June 25, 1950') });
    expect(isListedWith(option('1953', 'date'), years, base)).toBe(false);
  });
});

describe('a person with an office', () => {
  const held = {
    ...base,
    facts: [
      {
        ...base.facts[0],
        id: 'xi-leads',
        relation: 'hold-office',
        roles: { person: 'xi', office: { text: 'leader of China', kind: 'title' } },
      },
    ],
  } as typeof base;
  const asked = question({
    role: 'pairing',
    key: option('Kim Jong Un – leader of North Korea', 'pairing', { entity: 'kim' }),
  });

  it('is right when a fact gives it', () => {
    expect(
      isRightOfSeveral(option('Xi Jinping – leader of China', 'pairing', { entity: 'xi' }), asked, held),
    ).toContain('“xi-leads”');
  });

  it('is wrong otherwise', () => {
    expect(
      isRightOfSeveral(option('Xi Jinping – premier of Russia', 'pairing', { entity: 'xi' }), asked, held),
    ).toBeNull();
  });
});
