import { describe, expect, it } from 'vitest';
import { atomsOf, factOf } from '../../../src/core/check/facts.ts';
import { base, question } from './fixture.ts';

describe('the fact behind a question', () => {
  const fact = factOf(question(), base);

  it('is found by its id, or is not there', () => {
    expect(fact?.id).toBe('meet-shoigu');
    expect(factOf({ factId: 'unheard-of' }, base)).toBeUndefined();
  });

  it('fills its roles one by one, place and speaker among them', () => {
    if (!fact) throw new Error('The fixture has lost its first fact.');
    expect(atomsOf(fact, 'host')).toEqual(['kim']);
    expect(atomsOf(fact, 'where')).toEqual(['pyongyang']);
    expect(atomsOf(fact, 'speaker')).toEqual([]);
    const support = base.facts.find(({ id }) => id === 'war-support');
    expect(support && atomsOf(support, 'supporter')).toEqual(['china', 'soviet-union']);
    const claim = base.facts.find(({ id }) => id === 'arms-claim');
    expect(claim && atomsOf(claim, 'speaker')).toEqual(['us']);
    expect(claim && atomsOf(claim, 'via')).toEqual([]);
  });
});
