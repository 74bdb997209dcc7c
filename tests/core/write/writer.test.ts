import { expect, test } from 'vitest';
import { isSoundOption } from '../../../src/core/check/check-option.ts';
import { writeDrafts } from '../../../src/core/write/writer.ts';
import { base, handedOver, met, wholeBase } from './fixture.ts';

test('every question has a key and two or three other options, none twice', () => {
  const { questions } = writeDrafts(wholeBase, isSoundOption);
  expect(questions.length).toBeGreaterThan(5);
  for (const { key, distractors } of questions) {
    expect([2, 3]).toContain(distractors.length);
    expect(new Set([key, ...distractors].map(({ text }) => text)).size).toBe(distractors.length + 1);
  }
});

test('numbers stand in their order, names do not', () => {
  const { questions } = writeDrafts(base(handedOver, met), isSoundOption);
  const count = questions.find(({ template }) => template === 'how-many');
  expect(count?.ordered).toBe(true);
  const values = count?.distractors.map(({ value }) => value ?? 0) ?? [];
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(questions.find(({ template }) => template === 'who')?.ordered).toBe(false);
});

test('the same facts give the same questions', () => {
  expect(writeDrafts(base(met, handedOver), isSoundOption)).toEqual(writeDrafts(base(met, handedOver), isSoundOption));
});

test('a draft without enough wrong options is dropped with its reason', () => {
  const lonely = {
    ...base(met),
    entities: new Map([...wholeBase.entities].filter(([id]) => /berg|lund/.test(id) && id !== 'bergen')),
  };
  const { rejected } = writeDrafts(
    {
      ...lonely,
      facts: [{ ...met, ask: ['agent'] }].map(({ where: _, ...rest }) => rest),
    },
    isSoundOption,
  );
  expect(rejected[0]).toMatchObject({ rule: 'few-distractors', role: 'agent', key: 'Ada Berg' });
});
