import { expect, test } from 'vitest';
import { who } from '../../../../src/core/write/templates/who.ts';
import { handedOver, met, said, wholeBase } from '../fixture.ts';

test('a person who did something is asked for with who', () => {
  const drafts = who.drafts(met, wholeBase);
  expect(drafts.map(({ role, stem, key }) => [role, stem, key.text])).toContainEqual([
    'agent',
    'Who met Ivo Lund in Oslo on May 3, 2021?',
    'Ada Berg',
  ]);
  expect(drafts.every(({ topic, template }) => topic === 'people' && template === 'who')).toBe(true);
});

test('every wording of a card is a question with an id of its own', () => {
  const drafts = who.drafts(met, wholeBase);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  expect(new Set(drafts.filter(({ role }) => role === 'agent').map(({ cardId }) => cardId))).toEqual(
    new Set(['bridge/berg-met-lund/agent']),
  );
});

test('things and speakers of quotations are not asked for with who', () => {
  expect(who.drafts(handedOver, wholeBase).some(({ role }) => role === 'object')).toBe(false);
  expect(who.drafts(said, wholeBase)).toEqual([]);
});
