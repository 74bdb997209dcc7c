import { describe, expect, it } from 'vitest';
import { convergence } from '../../../../src/core/check/rules/convergence.ts';
import { base, withOptions } from '../fixture.ts';

const examine = (kind: string, ...texts: string[]) => convergence.examine(withOptions(texts, kind), base);

describe('a key in the middle of its variations is caught', () => {
  it.each([
    [['Mild red wine vinegar', 'Mild red paint', 'Old white wine', 'Dark malt vinegar']],
    [['red wine vinegar', 'red paint', 'white wine', 'malt vinegar']],
  ])('%j', (texts) => {
    expect(examine('description', ...texts)).toContain(`“${texts[0]}”`);
  });
});

describe('a key that is no closer than the others passes', () => {
  it.each([
    ['person', ['Kim Jong Un', 'Xi Jinping', 'Vladimir Putin']],
    ['description', ['A Russian news agency', 'A Russian newspaper', 'A Russian arms exporter']],
    ['date', ['June 30, 2019', 'June 30, 2018', 'July 30, 2019']],
    ['thing', ['A letter', 'A medal', 'A sword']],
  ])('%s: %j', (kind, texts) => {
    expect(examine(kind, ...texts)).toBeNull();
  });
});
