import { describe, expect, it } from 'vitest';
import { durations } from '../../../../src/core/read/recognisers/durations.ts';
import { findIn, surfaces } from './told.ts';

describe('durations', () => {
  it('have a value and a unit in the plural', () => {
    expect(
      findIn(durations, 'nearly two decades of conflict').map(({ phrase }) => [phrase?.value, phrase?.unit]),
    ).toEqual([[2, 'decades']]);
    expect(findIn(durations, 'for one century').map(({ phrase }) => phrase?.unit)).toEqual(['centuries']);
  });

  it('keep their hedge and their second part', () => {
    expect(surfaces(durations, 'nearly two decades of conflict')).toEqual(['nearly two decades']);
    expect(surfaces(durations, 'for nine years and ten months')).toEqual(['nine years and ten months']);
  });

  it('are no ages and no distances in time', () => {
    expect(surfaces(durations, 'a boy 14 years old')).toEqual([]);
    expect(surfaces(durations, 'two years ago')).toEqual([]);
  });

  it('may have halves and working days', () => {
    expect(findIn(durations, 'about two and a half weeks of work')[0]?.phrase).toMatchObject({
      value: 2.5,
      unit: 'weeks',
    });
    expect(surfaces(durations, 'after nearly half an hour')).toEqual(['nearly half an hour']);
    expect(surfaces(durations, 'within twenty working days')).toEqual(['twenty working days']);
  });
});
