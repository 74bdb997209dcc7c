import { describe, expect, it } from 'vitest';
import { quotedWorks } from '../../../../src/core/read/recognisers/quoted-works.ts';
import { kinds } from './told.ts';

describe('quoted works', () => {
  it('stand behind a noun for a work', () => {
    expect(kinds(quotedWorks, 'the song "Songs My Mother Taught Me" is')).toEqual(['Songs My Mother Taught Me: work']);
  });

  it('are no remarks and no scare quotes', () => {
    expect(kinds(quotedWorks, 'the song "is played too often" now')).toEqual([]);
    expect(kinds(quotedWorks, 'grown into a "Support Movement" there')).toEqual([]);
  });
});
