import { describe, expect, it } from 'vitest';
import { joinAnswers, orderOfSheet } from '../../../scripts/rank/join.ts';
import { isAccepted } from '../../../scripts/rank/labels.ts';

const question = (stem: string, features?: Record<string, number>) => ({
  template: 'who',
  role: 'agent',
  stem,
  key: { text: 'Ada', kind: 'person' },
  distractors: ['Mary', 'Charles', 'George'].map((text) => ({ text, kind: 'person' })),
  ...(features ? { features } : {}),
});
const questions = ['Who wrote?', 'Who met?', 'Who sang?'].map((stem, n) => question(stem, { sure: n }));
const report = { article: { words: 300 }, questions };
const sheet = orderOfSheet(questions, 5);
const letter = (n: number, text: string) => 'ABCDEF'[sheet[n - 1]?.options.indexOf(text) ?? -1] ?? '?';
const yes = {
  grammatical: true,
  standalone: true,
  answerable: true,
  one_right: true,
  plausible: true,
  worth_asking: true,
};
const answer = (n: number, text: string, more = {}) => JSON.stringify({ n, answer: letter(n, text), ...yes, ...more });

describe('the answers of a sheet', () => {
  it('belong to the questions in the sheet’s order, which the seed decides', () => {
    const { labels } = joinAnswers(
      'ada',
      report,
      [answer(1, 'Ada'), answer(2, 'Mary'), answer(3, 'Ada')].join('\n'),
      5,
    );
    expect(labels.map(({ stem }) => stem)).toEqual(sheet.map(({ question: { stem } }) => stem));
    expect(labels.map(({ agreed }) => agreed)).toEqual([true, false, true]);
    expect(labels.map(isAccepted)).toEqual([true, false, true]);
    expect(orderOfSheet(questions, 5)).toEqual(sheet);
  });

  it('make labels with all that a training needs', () => {
    const { labels } = joinAnswers('ada', report, answer(2, 'Ada', { plausible: false, note: 'George absurd' }), 5);
    expect(labels).toEqual([
      {
        article: 'ada',
        words: 300,
        stem: sheet[1]?.question.stem,
        key: 'Ada',
        distractors: ['Mary', 'Charles', 'George'],
        template: 'who',
        role: 'agent',
        kind: 'person',
        verdicts: { ...yes, plausible: false },
        agreed: true,
        note: 'George absurd',
        features: sheet[1]?.question.features,
      },
    ]);
    expect(labels.map(isAccepted)).toEqual([false]);
  });

  it('may be given for some questions only, among other lines', () => {
    const { labels } = joinAnswers('ada', report, `My answers:\n\n${answer(3, 'Ada')}\n`, 5);
    expect(labels.map(({ stem }) => stem)).toEqual([sheet[2]?.question.stem]);
  });

  it('are counted where nothing was measured', () => {
    const bare = { ...report, questions: [question('Who wrote?')] };
    expect(joinAnswers('ada', bare, answer(1, 'Ada'), 5)).toEqual({ labels: [], unmeasured: 1 });
  });

  it('are refused where they answer what was not asked, or not every point', () => {
    expect(() => joinAnswers('ada', report, answer(4, 'Ada'), 5)).toThrow(
      'ada has 3 questions, none has the number 4.',
    );
    expect(() => joinAnswers('ada', report, '{"n": 1, "answer": "A", "grammatical": true}', 5)).toThrow('standalone');
  });
});
