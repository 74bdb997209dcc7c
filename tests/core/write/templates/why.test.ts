import { expect, test } from 'vitest';
import { why } from '../../../../src/core/write/templates/why.ts';
import { base, fact, met, wholeBase } from '../fixture.ts';

const aim = fact({
  id: 'repair-aim',
  relation: 'aim-at',
  roles: {
    action: { text: 'the repair of the bridge', kind: 'thing' },
    aim: { text: 'safer crossings', kind: 'purpose' },
  },
});

test('a purpose is asked for', () => {
  const drafts = why.drafts(aim, base(aim));
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.every(({ key }) => key.text === 'Safer crossings')).toBe(true);
});

test('a fact without a purpose asks nothing', () => {
  expect(why.drafts(met, wholeBase)).toEqual([]);
});
