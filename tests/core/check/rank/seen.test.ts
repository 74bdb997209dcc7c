import { expect, it } from 'vitest';
import { few, look, share } from '../../../../src/core/check/rank/seen.ts';
import { base, question } from '../fixture.ts';

it('a stem is looked at without what it quotes', () => {
  const seen = look(question({ stem: 'Who said, “I was in the group”?' }), base);
  expect(seen.words).toEqual(['who', 'said']);
  expect(seen.named.map(({ id }) => id)).toEqual(['kim', 'pyongyang']);
  expect(seen.keyEntity?.id).toBe('shoigu');
  expect(seen.fact?.id).toBe('meet-shoigu');
  expect(seen.sentence).toBe(0);
});

it('a share is 0 of nothing', () => {
  expect(share([], () => true)).toBe(0);
  expect(share([1, 2, 3, 4], (each) => each > 3)).toBe(0.25);
});

it('a count grows slower and slower', () => {
  expect([0, 1, 3, 15].map(few)).toEqual([0, 0.25, 0.5, 1]);
});
