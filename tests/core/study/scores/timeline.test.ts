import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { isBefore, isInOrder, timeline } from '../../../../src/core/study/scores/timeline.ts';

const fact = (id: string, iso: string | null, start: number): Fact => ({
  id,
  relation: 'meet',
  roles: {},
  ...(iso === null ? {} : { when: { iso, precision: 'day', said: iso, inferred: false } }),
  evidence: { quote: id, start, end: start + 5 },
  origin: 'curated',
  confidence: 1,
  salience: 0.5,
});

test('dated facts stand in the order of time, undated ones are left out', () => {
  const facts = [
    fact('visit', '2023-07-26', 0),
    fact('war', '1950', 50),
    fact('always', null, 60),
    fact('truce', '1953-07-27', 70),
  ];
  expect(timeline(facts).map(({ fact: { id } }) => id)).toEqual(['war', 'truce', 'visit']);
});

test('of one day, the earlier in the article comes first', () => {
  const facts = [fact('later', '2023-07-26', 90), fact('sooner', '2023-07-26', 10)];
  expect(timeline(facts).map(({ fact: { id } }) => id)).toEqual(['sooner', 'later']);
});

test('a year is neither before nor after one of its days', () => {
  expect(isBefore('2023', '2023-07-26')).toBe(false);
  expect(isBefore('2023-07-26', '2023')).toBe(false);
  expect(isBefore('2022', '2023-01-01')).toBe(true);
});

test('the same day is right in either order, a wrong order is not', () => {
  expect(isInOrder(['1950', '1953-07-27', '2023-07-26', '2023-07-26'])).toBe(true);
  expect(isInOrder(['2023-07', '2023-07-26', '2023-07'])).toBe(true);
  expect(isInOrder(['1953', '1950', '2023'])).toBe(false);
  expect(isInOrder(['2023-07-27', '2023', '2023-07-26'])).toBe(false);
});
