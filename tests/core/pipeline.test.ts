import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuestion, hasError } from '../../src/core/check/check.ts';
import type { Question } from '../../src/core/model.ts';
import { starterQuestions, type Written, writeQuestions } from '../../src/core/pipeline.ts';
import { readArticle } from '../../src/core/read/read-article.ts';
import { runs } from '../laws.ts';
import { exhibition, museum, news, reader, readNews, strike } from './read/news.ts';
import { base, wholeBase } from './write/fixture.ts';

const patience = { timeout: 60_000 };

describe.each([strike, museum, exhibition()])('$title', patience, (article) => {
  let written: Written | null = null;
  const write = () => {
    written ??= writeQuestions(readNews(article));
    return written;
  };

  test('has questions, in the order of the article, each once', () => {
    const { questions } = write();
    expect(questions.length).toBeGreaterThan(2);
    const places = questions.map(({ evidence }) => evidence.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('every question has two or three wrong options, all different, and passes every rule', () => {
    for (const question of write().questions) {
      const { key, distractors, stem } = question;
      expect(distractors.length, stem).toBeGreaterThanOrEqual(2);
      expect(distractors.length, stem).toBeLessThanOrEqual(3);
      expect(new Set([key, ...distractors].map(({ text }) => text)).size, stem).toBe(distractors.length + 1);
      expect(hasError(checkQuestion(question, readNews(article))), stem).toBe(false);
    }
  });

  test('what somebody says is never asked in the narrator’s voice', () => {
    const facts = new Map(readNews(article).facts.map((fact) => [fact.id, fact]));
    const { entities } = readNews(article);
    for (const { factId, role, stem, attribution } of write().questions) {
      const said = facts.get(factId)?.attribution;
      if (!said) continue;
      expect(attribution, stem).not.toBeNull();
      // The stem names who says so, or asks for it.
      const speaker = entities.get(said.speaker);
      const names = [speaker?.name, speaker?.short, ...(speaker?.aliases ?? [])];
      if (role !== 'speaker')
        expect(
          names.some((name) => name && stem.includes(name)),
          stem,
        ).toBe(true);
    }
  });

  test('the proof of every question stands in the text', () => {
    for (const { evidence } of write().questions)
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  test('a gap is left only in a sentence of which nothing else is asked, and in no more than every third question', () => {
    const { questions } = write();
    const gaps = questions.filter(({ label }) => label !== undefined);
    const asked = new Set(questions.filter(({ label }) => label === undefined).map(({ evidence }) => evidence.start));
    expect(gaps.filter(({ evidence }) => asked.has(evidence.start))).toEqual([]);
    expect(gaps.length * 3).toBeLessThanOrEqual(questions.length);
  });

  test('what was dropped says why', () => {
    for (const { rule, message, stem } of write().rejected) {
      expect(rule, stem).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(message, stem).not.toBe('');
    }
  });

  test('written again, it is the same', () => {
    expect(writeQuestions(readNews(article))).toEqual(write());
  });

  test('a card is asked in one wording: nobody has read the others', () => {
    const cards = write().questions.map(({ cardId }) => cardId);
    expect(new Set(cards).size).toBe(cards.length);
  });
});

test('a curated fact keeps its other wordings', () => {
  const cards = writeQuestions(wholeBase).questions.map(({ cardId }) => cardId);
  expect(new Set(cards).size).toBeLessThan(cards.length);
});

test('where nothing is known nothing is asked', () => {
  expect(writeQuestions(base())).toEqual({ questions: [], rejected: [] });
});

test('no question that is asked is also among the dropped, but for a second way to say the same', () => {
  const { questions, rejected } = writeQuestions(wholeBase);
  const said = (stem: string, key: string) => `${stem} ${key}`;
  const dropped = new Set(
    rejected.filter(({ rule }) => rule !== 'duplicate-question').map(({ stem, key }) => said(stem, key)),
  );
  expect(questions.filter(({ stem, key }) => dropped.has(said(stem, key.text)))).toEqual([]);
});

test('whatever the text, questions are written or nothing is', patience, () => {
  const names = fc.constantFrom(
    'Ada Berg',
    'Ivo Lund',
    'Mara Holt',
    'Norway',
    'KCNA',
    'the minister',
    'she',
    '300 letters',
  );
  const deeds = fc.constantFrom('met', 'was thanked by', 'did not see', 'claims that Sweden closed', 'wrote', 'opened');
  const ends = fc.constantFrom(
    '.',
    ' in Oslo.',
    ' on May 3, 2021.',
    ', KCNA said.',
    '?',
    ' if it rains.',
    ' on Monday and left.',
  );
  const sentence = fc.tuple(names, deeds, names, ends).map(([who, did, whom, end]) => `${who} ${did} ${whom}${end}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const read = readArticle(news('A bridge', '2021-05-04', sentences.join(' ')), reader());
      if (!read) throw new Error('The text was not read to its end.');
      for (const question of writeQuestions(read).questions) {
        expect(question.distractors.length).toBeGreaterThanOrEqual(2);
        expect(question.stem).toMatch(question.label === undefined ? /\?$/ : /____/);
      }
    }),
    runs(15),
  );
});

describe('the first quiz', () => {
  const question = (id: string, factId: string, salience: number, start: number): Question => {
    const [first] = writeQuestions(wholeBase).questions;
    if (!first) throw new Error('The fixture has no question.');
    return { ...first, id, factId, salience, evidence: { quote: '', start, end: start + 1 } };
  };
  const questions = [
    question('a', 'one', 0.2, 0),
    question('b', 'two', 0.9, 10),
    question('c', 'two', 0.8, 10),
    question('d', 'three', 0.7, 5),
  ];
  const chosen = (count: number) => starterQuestions(questions, count).map(({ id }) => id);

  test('asks the most central facts, in the order of the article', () => {
    expect(chosen(2)).toEqual(['d', 'b']);
  });

  test('asks every fact once, however many are wished for', () => {
    expect(chosen(9)).toEqual(['a', 'd', 'b']);
  });

  test('asks nothing where nothing is wished for', () => {
    expect(chosen(0)).toEqual([]);
  });
});
