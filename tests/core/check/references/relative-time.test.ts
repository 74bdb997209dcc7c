import { describe, expect, it } from 'vitest';
import { relativeTime } from '../../../../src/core/check/references/relative-time.ts';

describe('a time that only the article can place', () => {
  it.each([
    'Thursday',
    'yesterday',
    'tonight',
    'last week',
    'the following month',
    'two years later',
    'ten days ago',
    'the same day',
    'at that time',
    'currently',
    'so far',
    'earlier',
  ])('is seen: %s', (time) => {
    const seen = relativeTime(`Who won the race ${time}?`);
    expect(seen && time.includes(seen)).toBe(true);
  });

  it.each([
    'Who spoke on Wednesday, July 26, 2023?',
    'Who spoke on the Wednesday before the anniversary of the armistice?',
    'Who died on Bloody Sunday in 1972?',
    'Who said “we leave tomorrow”?',
    'By what date, no later than 2025, will Finland close the plant?',
    'Who plays for Sheffield Wednesday Club?',
    'What set the delegations apart from earlier ones?',
    'Who painted the Last Supper?',
    'Which film was Snow White’s successor at Disney?',
  ])('is not seen: %s', (stem) => {
    expect(relativeTime(stem)).toBeNull();
  });
});
