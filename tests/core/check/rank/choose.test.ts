import { describe, expect, it } from 'vitest';
import { findDoubtful, firstWordings, leastOfFew, leastProbability } from '../../../../src/core/check/rank/choose.ts';
import { probabilityOf } from '../../../../src/core/check/rank/rank.ts';
import { base, question } from '../fixture.ts';

describe('of several wordings', () => {
  const wordings = [
    question({ id: 'a', stem: 'Whom did Kim Jong Un meet?' }),
    question({ id: 'b', stem: 'When Kim met somebody several times, who was it that he met with in the group?' }),
    question({ id: 'c', cardId: 'other' }),
  ];

  it('the first sound one is asked, for each card, with the probability that readers accept it', () => {
    const chosen = firstWordings(wordings, () => true, base);
    expect(chosen.map(({ id }) => id)).toEqual(['a', 'c']);
    for (const each of chosen) expect(each.confidence).toBe(probabilityOf(each, base));
  });

  it('all stay where somebody has read the fact', () => {
    expect(firstWordings(wordings, () => false, base)).toEqual(wordings);
  });
});

describe('a question', () => {
  const undated = { ...base.article, published: null };
  const ranked = (id: string, confidence: number, start = 0) =>
    question({ id, confidence, evidence: { quote: '', start, end: start + 1 } });
  const dropped = (...questions: ReturnType<typeof ranked>[]) =>
    findDoubtful(questions, undated).map(({ question: { id }, flaw }) => `${id} ${flaw.rule}`);

  it('that readers would probably refuse is doubtful', () => {
    expect(dropped(ranked('a', leastProbability), ranked('b', leastProbability - 0.01))).toEqual(['b doubtful']);
  });

  it('of a report in which little else can be asked may be more doubtful', () => {
    const few = [ranked('a', leastProbability), ranked('b', leastOfFew), ranked('c', leastOfFew - 0.01)];
    const report = { ...base.article, published: '2023-07-27', text: 'word '.repeat(500) };
    expect(findDoubtful(few, report).map(({ question: { id } }) => id)).toEqual(['c']);
    expect(findDoubtful(few, { ...report, text: 'word '.repeat(50) }).map(({ question: { id } }) => id)).toEqual([
      'b',
      'c',
    ]);
  });

  it('is crowded out by two better ones on the same sentence', () => {
    expect(dropped(ranked('a', 0.7), ranked('b', 0.9), ranked('c', 0.8), ranked('d', 0.7, 50))).toEqual([
      'a crowded-sentence',
    ]);
  });

  it('is told why', () => {
    const [found] = findDoubtful([ranked('a', 0.123)], undated);
    expect(found?.flaw.message).toContain('with a probability of 0.12');
  });
});
