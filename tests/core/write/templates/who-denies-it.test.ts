import { expect, test } from 'vitest';
import { whoDeniesIt } from '../../../../src/core/write/templates/who-denies-it.ts';
import { base, claim, denial, fact, met, verb, wholeBase } from '../fixture.ts';

const open = fact({
  id: 'norway-says-bridge-fell',
  relation: 'do',
  roles: { agent: { text: 'the bridge', kind: 'thing' }, action: verb('fell', 'fall') },
  attribution: { speaker: 'norway', stance: 'claims' },
  opposes: 'sweden-denies-the-fall',
});
const answer = fact({
  ...open,
  id: 'sweden-denies-the-fall',
  attribution: { speaker: 'sweden', stance: 'denies' },
  opposes: 'norway-says-bridge-fell',
});

test('who denies a claim is asked for, with who claims it in the stem', () => {
  const [draft] = whoDeniesIt.drafts(answer, base(open, answer));
  expect(draft?.stem).toBe('Which country denies Norway’s claim that the bridge fell?');
  expect(draft?.key.text).toBe('Sweden');
});

test('a denial by whom the claim names would give itself away', () => {
  expect(whoDeniesIt.drafts(denial, wholeBase)).toEqual([]);
  expect(claim.opposes).toBe(denial.id);
});

test('what is no denial asks nothing', () => {
  expect(whoDeniesIt.drafts(met, wholeBase)).toEqual([]);
});
