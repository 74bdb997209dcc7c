import { describe, expect, it } from 'vitest';
import { scores } from '../../../../src/core/read/recognisers/scores.ts';
import { surfaces } from './told.ts';

describe('scores', () => {
  const win = { won: 'VERB VBD root', win: 'VERB VB root' };
  it('are results of matches, however the dash is set', () => {
    expect(surfaces(scores, 'Kim could win 3 – 0 in Oslo', win)).toEqual(['3 – 0']);
    expect(surfaces(scores, 'Kim could win 2–1', win)).toEqual(['2–1']);
  });

  it('are told by a word for a match', () => {
    expect(surfaces(scores, 'chapters 3 – 4 tell of it')).toEqual([]);
  });

  it('are no lengths of time, no years and no numbers of telephones', () => {
    expect(surfaces(scores, 'Kim could win in 3–4 hours', win)).toEqual([]);
    expect(surfaces(scores, 'could win from 1914–1918', win)).toEqual([]);
    expect(surfaces(scores, 'could win : 201-592-4699', win)).toEqual([]);
  });
});
