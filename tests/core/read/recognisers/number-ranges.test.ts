import { describe, expect, it } from 'vitest';
import { numberRanges } from '../../../../src/core/read/recognisers/number-ranges.ts';
import { findIn, surfaces } from './told.ts';

describe('number ranges', () => {
  it.each([
    ['scored one or two points', 'one or two points', 'count'],
    ['schoolchildren aged 8–10 years', 'aged 8–10 years', 'age'],
    ['took 5 – 10 minutes', '5 – 10 minutes', 'duration'],
    ['paid for between fifty and seventy hours', 'between fifty and seventy hours', 'duration'],
    ['a form of ten to 32 pages', 'ten to 32 pages', 'count'],
  ])('leave open which number “%s” means', (text, surface, kind) => {
    expect(surfaces(numberRanges, text)).toEqual([surface]);
    const [found] = findIn(numberRanges, text);
    expect(found).toMatchObject({ kind, class: 'range' });
    expect(found?.phrase?.value).toBeUndefined();
  });

  it.each(['rose from 9 to 10', 'five and six crews', 'from 1914 to 1918', 'ten or two things'])(
    'are not seen in “%s”',
    (text) => {
      expect(surfaces(numberRanges, text)).toEqual([]);
    },
  );
});
