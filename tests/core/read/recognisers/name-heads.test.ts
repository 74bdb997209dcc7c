import { describe, expect, it } from 'vitest';
import { nameHeads } from '../../../../src/core/read/recognisers/name-heads.ts';
import { findIn, kinds } from './told.ts';

describe('name heads', () => {
  it.each([
    ['at the University of Randers', 'University of Randers: organisation'],
    ['the Zyx River', 'Zyx River: place'],
    ['the Battle of Zyx', 'Battle of Zyx: event'],
    ['the Zyx Labour Party', 'Zyx Labour Party: organisation'],
  ])('are seen in “%s”', (text, found) => {
    expect(kinds(nameHeads, text)).toContain(found);
  });

  it('give the finer class', () => {
    expect(findIn(nameHeads, 'at the Zyx Museum')[0]?.class).toBe('museum');
  });

  it('need another word before them', () => {
    expect(kinds(nameHeads, 'the University')).toEqual([]);
    expect(kinds(nameHeads, 'met Julie Couillard')).toEqual([]);
  });
});
