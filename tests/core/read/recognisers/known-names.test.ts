import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../../src/core/read/recognisers/known-names.ts';
import { findIn, kinds } from './told.ts';

describe('known names', () => {
  it('have the kind, class and country of the gazetteers', () => {
    const [found] = findIn(knownNames, 'talks in Copenhagen');
    expect(found).toMatchObject({ kind: 'city', class: 'capital', nation: 'dk' });
  });

  it('are called in full', () => {
    expect(findIn(knownNames, 'he went to the U.S. again').map(({ name }) => name)).toContain('the United States');
  });

  it('are surer with more words', () => {
    const [long] = findIn(knownNames, 'in South Korea');
    const [short] = findIn(knownNames, 'in Panama');
    expect(long?.confidence).toBeGreaterThan(short?.confidence ?? 1);
  });

  it('leave unknown names and common nouns with a capital alone', () => {
    expect(kinds(knownNames, 'a town named Zyxwelt')).toEqual([]);
    expect(kinds(knownNames, 'he was then President')).toEqual([]);
  });
});
