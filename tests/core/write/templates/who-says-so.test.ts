import { expect, test } from 'vitest';
import { whoSaysSo } from '../../../../src/core/write/templates/who-says-so.ts';
import { claim, met, wholeBase } from '../fixture.ts';

test('who makes a claim is asked for, and the claim is called one', () => {
  const drafts = whoSaysSo.drafts(claim, wholeBase);
  expect(drafts.map(({ stem }) => stem)).toEqual([
    'Which country claims that Sweden closed the bridge?',
    'Which country’s claim is it that Sweden closed the bridge?',
  ]);
  expect(drafts[0]?.key.text).toBe('Norway');
});

test('what the article itself states has no speaker to ask for', () => {
  expect(whoSaysSo.drafts(met, wholeBase)).toEqual([]);
});

test('who merely relays a statement is not worth asking', () => {
  const relayed = { ...met, attribution: { speaker: 'norway', stance: 'states' as const } };
  expect(whoSaysSo.drafts(relayed, wholeBase)).toEqual([]);
});
