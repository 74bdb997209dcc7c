import { expect, test } from 'vitest';
import { sayDay } from '../../../../src/core/read/clauses/said-days.ts';
import { know, placeIn, placeOf, time } from './parsed.ts';

/** How “yesterday” is said behind the words before it. */
function say(before: string, iso?: string): string | null {
  const known = know(['Kim/nsubj>left left/root yesterday/obl:unmarked>left .'], {
    yesterday: time('yesterday', iso, true),
  });
  const { tree } = placeIn(known);
  const at = placeOf(tree, 'yesterday');
  return sayDay(at, before, new Set([at]), tree, 0, known)?.text ?? null;
}

test('a day brings its preposition, unless one stands there', () => {
  expect(say('Kim left', '2023-07-26')).toBe('on July 26, 2023');
  expect(say('Kim left on', '2023-07-26')).toBe('July 26, 2023');
});

test('a day that nobody can date is not said', () => {
  expect(say('Kim left')).toBeNull();
});

test('“this year’s theme” is the theme of that year', () => {
  const known = know(['This/det>year/DT year/nmod:poss>theme ’s/case>year theme/nsubj>was was/root .'], {
    'This year': { when: { said: 'This year', iso: '2017', precision: 'year', inferred: true } },
  });
  const { tree } = placeIn(known);
  expect(sayDay(0, '', new Set([0, 1, 2, 3]), tree, 0, known)).toEqual({ text: 'the 2017', tokens: 3 });
});
