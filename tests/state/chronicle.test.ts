import { expect, test } from 'vitest';
import { chronicle } from '../../src/state/chronicle.ts';
import { sampleDeck } from './sample.ts';

test('only dated facts are told, earliest first, as sentences', () => {
  const [one, other] = sampleDeck.facts;
  if (!one || !other) throw new Error('The sample has no facts.');
  const when = { precision: 'year', said: 'then', inferred: false } as const;
  const facts = [
    { ...one, when: { ...when, iso: '1843' } },
    { ...other, when: { ...when, iso: '1833' } },
    ...sampleDeck.facts.slice(2),
  ];
  expect(chronicle({ facts, questions: sampleDeck.questions })).toMatchObject([
    { factId: other.id, date: '1833', statement: 'The article says: a part of the Difference Engine.' },
    { factId: one.id, date: '1843' },
  ]);
  expect(chronicle({ facts, questions: [] })[0]?.statement).toBe('“a part of the Difference Engine”');
});
