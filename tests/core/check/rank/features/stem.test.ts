import { describe, expect, it } from 'vitest';
import { stem } from '../../../../../src/core/check/rank/features/stem.ts';
import { question, withTitle } from '../../fixture.ts';
import { measureOf } from '../measure.ts';

const measure = measureOf(stem);
const of = (name: string, text: string, more = {}) => measure(name, question({ stem: text, ...more }));

describe('a stem', () => {
  it('is measured in words', () => {
    expect(of('stem-length', 'Who met Donald Trump in 2019?')).toBe(0.3);
    expect(of('short-stem', 'Who met Donald Trump in 2019?')).toBe(true);
    expect(of('short-stem', 'Who met Donald Trump at the Demilitarized Zone?')).toBe(false);
  });

  it('is long from 15 words on', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}?`;
    expect(of('long-stem', words(15))).toBe(true);
    expect(of('long-stem', words(14))).toBe(false);
  });

  it.each([
    ['says-year', 'Who met Donald Trump in 2019?', true],
    ['says-year', 'Who met Donald Trump?', false],
    ['says-number', 'Who wrote 300 letters?', true],
    ['says-number', 'Who met Donald Trump in 2019?', false],
    ['says-speaker', 'According to KCNA, who met Kim?', true],
    ['says-speaker', 'Who met Kim?', false],
    ['quotes', 'Who said, “We have learned a lot”?', true],
    ['quotes', 'Who met Kim?', false],
    ['quotes-we', 'Who said, “We have learned a lot”?', true],
    ['quotes-we', 'Who said, “Korea won”?', false],
    ['quotes-length', 'Who met Kim?', 0],
    ['quotes-names', 'Who said, “Much is owed to Korea”?', 0.25],
    ['capitals', 'Who met Kim Jong Un?', 0.75],
  ] as const)('%s: %s → %s', (name, text, expected) => {
    expect(of(name, text)).toBe(expected);
  });

  it('names somebody, or nobody', () => {
    expect(measure('nameless')).toBe(false);
    expect(measure('nameless', question({ named: [] }))).toBe(true);
    expect(measure('names', question({ named: [] }))).toBe(0);
    expect(measure('says-where')).toBe(true);
    expect(measure('says-where', question({ named: ['kim'] }))).toBe(false);
  });

  it('says when where the fact has it', () => {
    expect(measure('says-when')).toBe(true);
    expect(measure('says-when', question({ said: ['host'] }))).toBe(false);
  });

  it('shares words with the title, or none', () => {
    expect(measure('title-overlap', question(), withTitle('Rain'))).toBe(0);
    expect(measure('title-overlap', question(), withTitle('Kim in Pyongyang'))).toBeGreaterThan(0.2);
  });

  it('keeps more or less of its sentence, or rewords it', () => {
    const full = 'Which Russian Defense Minister met Kim Jong Un on Wednesday?';
    expect(Number(of('kept', full))).toBeGreaterThan(Number(of('kept', 'Who met?')));
    expect(Number(of('left-out', full))).toBeLessThan(Number(of('left-out', 'Who met?')));
    expect(of('reworded', 'Who met Kim?')).toBe(0);
    expect(of('reworded', 'Who visited Kim?')).toBe(0.5);
  });
});
