import { describe, expect, it } from 'vitest';
import { allOfTheAbove } from '../../../../src/core/check/rules/all-of-the-above.ts';
import { base, withOptions } from '../fixture.ts';

const examine = (...texts: string[]) => allOfTheAbove.examine(withOptions(texts), base);

describe('an option that stands for several of the others', () => {
  it.each([
    'All of the above',
    'all of these',
    'Both',
    'Any of them',
    'Both of the above',
    'Two of the above',
    'Everything',
  ])('is caught: %s', (text) => {
    expect(examine('A letter', 'A sword', text)).toContain(`“${text}”`);
  });

  it.each(['All Nippon Airways', 'Allied forces', 'Both Sides Now', 'A bridge above the river'])(
    'is not seen in “%s”',
    (text) => {
      expect(examine('A letter', 'A sword', text)).toBeNull();
    },
  );
});
