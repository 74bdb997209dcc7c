import { describe, expect, it } from 'vitest';
import { givenNames } from '../../../../src/core/read/recognisers/given-names.ts';
import { findIn, kinds } from './told.ts';

describe('given names', () => {
  it('make a person of what follows', () => {
    const [found] = findIn(givenNames, 'his friend was Julie Couillard');
    expect(found).toMatchObject({ kind: 'person', gender: 'female' });
    expect(found?.confidence).toBeGreaterThan(0.8);
  });

  it('are not sure before a word for a body', () => {
    expect(findIn(givenNames, 'the John Smith University')[0]?.confidence ?? 0).toBeLessThan(0.5);
  });

  it('start no name of a work or office', () => {
    expect(kinds(givenNames, 'the Journal of Aberdeen')).toEqual([]);
    expect(kinds(givenNames, 'near Zyxwelt Platz')).toEqual([]);
  });
});
