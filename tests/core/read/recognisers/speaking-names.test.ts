import { describe, expect, it } from 'vitest';
import { speakingNames } from '../../../../src/core/read/recognisers/speaking-names.ts';
import { findIn, kinds } from './told.ts';

describe('speaking names', () => {
  it('speak, and are surer with two words', () => {
    const [two] = findIn(speakingNames, 'Zyx Wvut said so', {
      Wvut: 'PROPN NNP nsubj said',
      Zyx: 'PROPN NNP compound Wvut',
    });
    const [one] = findIn(speakingNames, 'Wvut said so', { Wvut: 'PROPN NNP nsubj said' });
    expect(two?.kind).toBe('person');
    expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
  });

  it('are who somebody is', () => {
    const tags = { who: 'PRON WP nsubj led', led: 'VERB VBD acl:relcl Wvut' };
    expect(kinds(speakingNames, 'with Wvut , who led it', tags)).toEqual(['Wvut: person']);
  });

  it('are not what only happens', () => {
    expect(kinds(speakingNames, 'Wvut sank', { Wvut: 'PROPN NNP nsubj sank', sank: 'VERB VBD root' })).toEqual([]);
  });
});
