import { expect, test } from 'vitest';
import { whichCameFirst } from '../../../../src/core/write/templates/which-came-first.ts';
import { base, fact } from '../fixture.ts';

const dated = (id: string, event: string, iso: string) =>
  fact({
    id,
    relation: 'do',
    roles: { event: { text: event, kind: 'thing' } },
    when: { iso, precision: 'day', said: iso, inferred: false },
  });
const one = dated('one', 'the opening of the bridge', '1990');
const others = [
  dated('two', 'the storm', '1991-01-02'),
  dated('three', 'the repair', '1994'),
  dated('four', 'the sale', '2001-05'),
];

test('the earliest of four dated events is the key', () => {
  const [draft, ...more] = whichCameFirst.drafts(one, base(one, ...others));
  expect(draft?.key.text).toBe('The opening of the bridge');
  expect(more).toEqual([]);
});

test('only events that surely came later are wrong options', () => {
  const sameYear = dated('five', 'the strike', '1990-06-01');
  const all = base(one, ...others, sameYear);
  const [draft] = whichCameFirst.drafts(one, all);
  const rivals = draft ? whichCameFirst.rivals?.(draft, one, all) : [];
  expect(rivals?.map(({ text }) => text)).toEqual(['The storm', 'The repair', 'The sale']);
});

test('with fewer than three later events nothing is asked', () => {
  expect(whichCameFirst.drafts(one, base(one, ...others.slice(1)))).toEqual([]);
});

test('an event whose order its author would not ask stays out', () => {
  const quiet = { ...one, ask: ['agent'] };
  expect(whichCameFirst.drafts(quiet, base(quiet, ...others))).toEqual([]);
});
