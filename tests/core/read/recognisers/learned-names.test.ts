import { describe, expect, it } from 'vitest';
import { learnedNames } from '../../../../src/core/read/recognisers/learned-names.ts';
import { findIn } from './told.ts';

const likeliest = (text: string) => findIn(learnedNames, text).sort((a, b) => b.confidence - a.confidence)[0]?.kind;

describe('learned names', () => {
  it('know unknown names by their neighbours', () => {
    expect(likeliest('a painter like Jasper Wooldridge said')).toBe('person');
    expect(likeliest('he was born in Wooldridgeville , Texas')).toBe('place');
  });

  it('share out one certainty among the kinds', () => {
    const sum = findIn(learnedNames, 'near Wooldridge').reduce((total, { confidence }) => total + confidence, 0);
    expect(sum).toBeLessThanOrEqual(1);
  });

  it('call nobody “the Zyx”', () => {
    const chance = (text: string) => findIn(learnedNames, text).find(({ kind }) => kind === 'person')?.confidence ?? 0;
    expect(chance('with the Jasper Wooldridge')).toBeLessThan(chance('with by Jasper Wooldridge'));
  });
});
