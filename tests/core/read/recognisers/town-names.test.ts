import { describe, expect, it } from 'vitest';
import { townNames } from '../../../../src/core/read/recognisers/town-names.ts';
import { findIn, kinds } from './told.ts';

describe('town names', () => {
  it('are teams in the plural', () => {
    expect(findIn(townNames, 'the Pittsburgh Zyxers')[0]).toMatchObject({ kind: 'organisation', class: 'team' });
  });

  it('are newspapers with a newspaper’s word', () => {
    expect(findIn(townNames, 'in the Toronto Star')[0]).toMatchObject({ kind: 'organisation', class: 'newspaper' });
  });

  it('need a town, and nothing that says otherwise', () => {
    expect(kinds(townNames, 'the Zyx Zyxers')).toEqual([]);
    expect(kinds(townNames, 'in the Pittsburgh Mountains')).toEqual([]);
    expect(kinds(townNames, 'then Mary Jones')).toEqual([]);
  });
});
