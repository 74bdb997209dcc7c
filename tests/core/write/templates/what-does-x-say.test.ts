import { expect, test } from 'vitest';
import { whatDoesXSay } from '../../../../src/core/write/templates/what-does-x-say.ts';
import { base, fact, met, wholeBase } from '../fixture.ts';

const vowed = fact({
  id: 'berg-vowed',
  relation: 'vow',
  roles: { speaker: 'ada-berg', actor: 'norway', action: { text: 'keep the bridge open', kind: 'clause' } },
});

test('what somebody vows is asked for with who says so in the stem', () => {
  const drafts = whatDoesXSay.drafts(vowed, base(vowed));
  expect(drafts.length).toBeGreaterThan(0);
  for (const { stem, key, topic } of drafts) {
    expect(stem).toContain('Ada Berg');
    expect(key.text).toBe('Keep the bridge open');
    expect(topic).toBe('who-says-so');
  }
});

test('what nobody says is no such question', () => {
  expect(whatDoesXSay.drafts(met, wholeBase)).toEqual([]);
});
