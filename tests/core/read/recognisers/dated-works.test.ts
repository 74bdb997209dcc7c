import { describe, expect, it } from 'vitest';
import { datedWorks } from '../../../../src/core/read/recognisers/dated-works.ts';
import { kinds } from './told.ts';

describe('dated works', () => {
  it('have the year of their appearance behind them', () => {
    expect(kinds(datedWorks, 'and Growth and Structure of the English Language (1905) is')).toEqual([
      'Growth and Structure of the English Language: work',
    ]);
  });

  it('are no places, universities or persons', () => {
    expect(kinds(datedWorks, 'from Columbia University in New York (1910)')).toEqual([]);
    expect(kinds(datedWorks, 'met in Italy (1821)')).toEqual([]);
    expect(kinds(datedWorks, 'with John Murray (1808)')).toEqual([]);
  });
});
