import { expect, test } from 'vitest';
import { claimedOrDisputed } from '../../../../src/core/write/templates/claimed-or-disputed.ts';
import { claim, met, wholeBase } from '../fixture.ts';

test('a claim that is denied is asked with both sides', () => {
  const drafts = claimedOrDisputed.drafts(claim, wholeBase);
  expect(drafts).toHaveLength(2);
  expect(drafts[0]?.stem).toBe('Who claims and who denies that Sweden closed the bridge?');
  expect(drafts[0]?.key.text).toBe('Norway claims it; Sweden denies it');
});

test('a claim that others may make later is asked as of its time', () => {
  const asOf = { text: 'May 2021', kind: 'date', iso: '2021-05' } as const;
  const drafts = claimedOrDisputed.drafts({ ...claim, roles: { ...claim.roles, asOf } }, wholeBase);
  expect(drafts.map(({ stem }) => stem)).toEqual([
    'As of May 2021, who claims and who denies that Sweden closed the bridge?',
    'As of May 2021, who says and who denies that Sweden closed the bridge?',
  ]);
});

test('its wrong options exchange the sides or turn the denial into an admission', () => {
  const [draft] = claimedOrDisputed.drafts(claim, wholeBase);
  const rivals = draft ? claimedOrDisputed.rivals?.(draft, claim, wholeBase) : [];
  expect(rivals?.map(({ text }) => text)).toEqual([
    'Sweden claims it; Norway denies it',
    'Norway claims it; Sweden admits it',
    'Sweden claims it; Norway admits it',
  ]);
});

test('what nobody denies is no such question', () => {
  expect(claimedOrDisputed.drafts(met, wholeBase)).toEqual([]);
  expect(claimedOrDisputed.drafts({ ...claim, opposes: 'nothing' }, wholeBase)).toEqual([]);
});
