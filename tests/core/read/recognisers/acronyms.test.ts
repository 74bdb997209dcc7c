import { describe, expect, it } from 'vitest';
import { acronyms } from '../../../../src/core/read/recognisers/acronyms.ts';
import { kinds } from './told.ts';

describe('acronyms', () => {
  it('are organisations more often than not', () => {
    expect(kinds(acronyms, 'the ZYX said', {})).toEqual(['ZYX: organisation']);
  });

  it('leave their kind to the long name beside them', () => {
    expect(kinds(acronyms, 'the Zyx Yards Xerox ( ZYX )')).toEqual([]);
  });

  it('are no Roman numbers', () => {
    expect(kinds(acronyms, 'part XIV')).toEqual([]);
  });
});
