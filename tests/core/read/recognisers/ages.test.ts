import { describe, expect, it } from 'vitest';
import { ages } from '../../../../src/core/read/recognisers/ages.ts';
import { findIn } from './told.ts';

const agesOf = (text: string) => findIn(ages, text).map(({ phrase }) => [phrase?.value, phrase?.unit]);

describe('ages', () => {
  it.each([
    ['a 14-year-old boy', [14, 'years']],
    ['their nine-month old daughter', [9, 'months']],
    ['when he was aged 31 .', [31, 'years']],
    ['at age 39', [39, 'years']],
    ['when he was 17, studying', [17, 'years']],
    ['Anna Kim, 34, said', [34, 'years']],
  ])('reads “%s”', (text, age) => {
    expect(agesOf(text)).toContainEqual(age);
  });

  it('takes no rank and no count for an age', () => {
    expect(agesOf('he was first among 17 students')).toEqual([]);
  });

  it('may be in months', () => {
    expect(findIn(ages, 'at the age of four months')[0]?.phrase).toMatchObject({ value: 4, unit: 'months' });
  });
});
