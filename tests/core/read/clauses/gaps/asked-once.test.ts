import { expect, test } from 'vitest';
import type { Fact } from '../../../../../src/core/model.ts';
import { withoutRepeats } from '../../../../../src/core/read/clauses/gaps/asked-once.ts';

function told(ask: readonly string[], roles: Fact['roles'], start = 0): Fact {
  return {
    id: 'told',
    relation: 'do',
    roles,
    evidence: { quote: 'Kim left Oslo.', start, end: start + 14 },
    origin: 'extracted',
    ask,
    confidence: 1,
    salience: 1,
  };
}

test('what a whole sentence asks for, its clause asks no more', () => {
  const clause = told(['agent', 'object'], { agent: 'kim', object: 'oslo' });
  const sentence = told(['other'], { agent: { text: 'Kim', kind: 'thing' }, other: 'oslo' });
  expect(withoutRepeats([clause], [sentence])[0]?.ask).toEqual(['agent']);
});

test('another sentence may ask for the same', () => {
  const clause = told(['object'], { object: 'oslo' });
  const sentence = told(['object'], { object: 'oslo' }, 50);
  expect(withoutRepeats([clause], [sentence])).toEqual([clause]);
});

test('a sentence that asks in place asks for its clause, too; one that can only be completed does not', () => {
  const day = { text: 'May 3', kind: 'date' as const, iso: '2021-05-03' };
  const clause = {
    ...told(['when', 'agent'], { agent: 'kim' }),
    when: { iso: '2021-05-03', precision: 'day' as const, said: 'May 3', inferred: false },
  };
  const gap = { ...told(['missing'], { missing: day }), relation: 'sentence' };
  const asking = { ...gap, roles: { ...gap.roles, asking: { text: 'what date', kind: 'description' as const } } };
  expect(withoutRepeats([clause], [gap])).toEqual([clause]);
  expect(withoutRepeats([clause], [asking])[0]?.ask).toEqual(['agent']);
});
