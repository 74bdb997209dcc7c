import { describe, expect, it } from 'vitest';
import { repetitions } from '../../../../src/core/read/recognisers/repetitions.ts';
import { findIn, surfaces } from './told.ts';

describe('repetitions', () => {
  it('are told in one word', () => {
    expect(findIn(repetitions, 'They were twice denied visas')[0]?.phrase).toMatchObject({ value: 2, unit: 'times' });
  });

  it('compare nothing', () => {
    expect(surfaces(repetitions, 'twice as many visas')).toEqual([]);
  });
});
