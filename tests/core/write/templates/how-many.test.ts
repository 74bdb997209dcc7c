import { expect, test } from 'vitest';
import { howMany } from '../../../../src/core/write/templates/how-many.ts';
import { handedOver, met, wholeBase } from '../fixture.ts';

test('a number of things is asked for without the number', () => {
  const [draft] = howMany.drafts(handedOver, wholeBase);
  expect(draft?.stem).toBe('How many letters did Ada Berg hand over?');
  expect(draft?.key).toMatchObject({ text: '300', kind: 'count', value: 300 });
});

test('what is not counted is not asked', () => {
  expect(howMany.drafts(met, wholeBase)).toEqual([]);
});
