import { expect, test } from 'vitest';
import { classOfDeed, classOfOwner, isJoining, isStanding, refine } from '../../../../src/core/read/entities/deeds.ts';

test('who scores plays; who is elected is in politics, who elects need not be', () => {
  expect(classOfDeed('score', false)).toBe('player');
  expect(classOfDeed('elect', true)).toBe('legislator');
  expect(classOfDeed('elect', false)).toBeUndefined();
});

test('only players own an assist', () => {
  expect(classOfOwner('assist')).toBe('player');
  expect(classOfOwner('house')).toBeUndefined();
});

test('a save makes a goalkeeper of a footballer, of a minister who saves money none', () => {
  expect(refine('footballer', 'goalkeeper')).toBe('goalkeeper');
  expect(refine('minister', 'goalkeeper')).toBe('minister');
  expect(refine(undefined, 'goalkeeper')).toBeUndefined();
  expect(refine(undefined, 'player')).toBe('player');
});

test('one scores for a side and joins it', () => {
  expect([isStanding('score'), isJoining('join'), isStanding('eat'), isJoining('eat')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
