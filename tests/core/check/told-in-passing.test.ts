import { describe, expect, it } from 'vitest';
import { isAlsoRight } from '../../../src/core/check/right-answers.ts';
import { isToldInPassing } from '../../../src/core/check/told-in-passing.ts';
import { base, evidence, option, question } from './fixture.ts';

const asked = question({
  stem: 'Whom did Sergei Shoigu meet?',
  named: ['shoigu'],
  said: ['guest'],
  factId: 'xi-letter',
  evidence: evidence('Shoigu also met Wednesday with Kang Sun Nam'),
  key: option('kang'),
});

describe('another sentence', () => {
  it('tells the same of a distractor', () => {
    expect(isToldInPassing(option('kim'), asked, base)).toBe(true);
  });

  it('tells nothing of one that it does not name, or with another verb, or of the evidence itself', () => {
    expect(isToldInPassing(option('xi'), asked, base)).toBe(false);
    expect(isToldInPassing(option('putin'), asked, base)).toBe(false);
    expect(isToldInPassing(option('Wang Yi', 'person'), asked, base)).toBe(false);
    expect(isToldInPassing(option('kim'), { ...asked, stem: 'Whom did Sergei Shoigu praise?' }, base)).toBe(false);
    const own = {
      ...asked,
      evidence: evidence('Kim Jong Un met with Russian Defense Minister Sergei Shoigu on Wednesday'),
    };
    expect(isToldInPassing(option('kim'), own, base)).toBe(false);
  });

  it('counts where nobody has read the article but the reader', () => {
    const extracted = base.facts.map((fact) => ({ ...fact, origin: 'extracted' as const }));
    expect(isAlsoRight(option('kim'), asked, { ...base, facts: extracted })).toContain('another sentence');
    expect(isAlsoRight(option('kim'), asked, base)).toBeNull();
  });
});
