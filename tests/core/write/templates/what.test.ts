import { expect, test } from 'vitest';
import { what } from '../../../../src/core/write/templates/what.ts';
import { base, fact, met, wholeBase } from '../fixture.ts';

const position = fact({
  id: 'berg-office',
  relation: 'hold-office',
  roles: { person: 'ada-berg', office: { text: 'minister of roads', kind: 'title' } },
});

test('an office is asked for with what, and begins with a capital as an option', () => {
  const drafts = what.drafts(position, base(position));
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.every(({ key }) => key.text === 'Minister of roads')).toBe(true);
});

test('persons and places are not asked for with what', () => {
  expect(what.drafts(met, wholeBase)).toEqual([]);
});
