import { describe, expect, it } from 'vitest';
import { employingNames } from '../../../../src/core/read/recognisers/employing-names.ts';
import { kinds } from './told.ts';

describe('employing names', () => {
  it('stand before who works for them', () => {
    expect(kinds(employingNames, 'at Zyxco headquarters')).toEqual(['Zyxco: organisation']);
    expect(kinds(employingNames, 'a Zyxco spokesman')).toEqual(['Zyxco: organisation']);
  });

  it('are no countries and no cities', () => {
    expect(kinds(employingNames, 'two Moscow officials')).toEqual([]);
  });
});
