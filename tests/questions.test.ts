/** Reads the shelf as a strict stranger would: everything that ships, and everything that was dropped. */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBook, SHELF_FOLDER, shelfSlugs } from '../scripts/shelf/books.ts';
import { checkQuestion } from '../src/core/check/check.ts';
import { shareOfLongestKeys, unevenness } from '../src/core/check/check-quiz.ts';
import { checkSet } from '../src/core/check/check-set.ts';
import { optionsOf } from '../src/core/check/parts.ts';
import { scaleOf } from '../src/core/check/quantity.ts';
import { guess, strategies } from '../src/core/check/solver.ts';
import type { Question } from '../src/core/model.ts';
import { questionSheet } from '../src/core/share/formats/question-sheet.ts';

/** Points of a hundred that a guesser may win above chance. */
const MOST_GAIN = 5;
/** χ² with three degrees of freedom that chance exceeds once in a thousand. */
const CHI_SQUARE_3 = 16.27;

describe.each(shelfSlugs())('the questions on %s', (slug) => {
  const { base, questions, rejected } = readBook(slug);
  const { article, facts, sentences } = base;

  it('have no flaw', () => {
    const flaws = questions.flatMap((question) => checkQuestion(question, base).map(({ message }) => message));
    expect(flaws).toEqual([]);
    expect(checkSet(questions, base).map(({ flaw }) => flaw.message)).toEqual([]);
  });

  it('quote the article to the letter', () => {
    for (const { evidence } of questions) {
      expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('have two or three distractors, an id of their own, and a sentence that tells what is true', () => {
    for (const { distractors, statement } of questions) {
      expect([2, 3]).toContain(distractors.length);
      expect(statement).toMatch(/^\S.*[.”]$/u);
    }
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('leave no sentence of the article out of the facts', () => {
    const unused = sentences.filter(
      ({ start, end }) => !facts.some(({ evidence }) => evidence.start < end && evidence.end > start),
    );
    expect(unused.map(({ start, end }) => article.text.slice(start, end))).toEqual([]);
  });

  it('say of every dropped draft why it was dropped', () => {
    for (const { stem, rule, message, factId, template } of rejected) {
      expect([stem, rule, message, template].every((text) => text.trim() !== '')).toBe(true);
      expect(message).toMatch(/^\P{Ll}.*\.$/su);
      expect(facts.some(({ id }) => id === factId)).toBe(true);
    }
  });

  it.each(strategies.map(({ name }) => name))('give nothing away to a guesser who takes the %s', (name) => {
    const [guessing] = guess(
      questions,
      strategies.filter((strategy) => strategy.name === name),
    );
    expect(guessing?.gain).toBeLessThanOrEqual(MOST_GAIN);
  });

  it('have the key as the longest option in at most two of five', () => {
    expect(shareOfLongestKeys(questions)).toBeLessThanOrEqual(0.4);
  });

  it('show the keys of dates and numbers in every place alike', () => {
    expect(
      unevenness(
        questions.filter(({ ordered }) => ordered),
        4,
        placeInOrder,
      ),
    ).toBeLessThan(CHI_SQUARE_3);
  });

  it('are the ones on its golden sheet', async () => {
    const sheet = `${SHELF_FOLDER}/${slug}/questions.md`;
    expect(existsSync(sheet), `${sheet} is missing; npm run questions writes it.`).toBe(true);
    await expect(questionSheet(article, questions)).toMatchFileSnapshot(`../${sheet}`);
  });
});

describe('the embedded article', () => {
  const { questions } = readBook('armistice-exhibition');

  it('is asked about in at least 120 different questions on at least 80 cards', () => {
    expect(new Set(questions.map(({ stem, key }) => `${stem}\n${key.text}`)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(questions.map(({ cardId }) => cardId)).size).toBeGreaterThanOrEqual(80);
  });
});

function placeInOrder(question: Question): number {
  return optionsOf(question)
    .toSorted((a, b) => (scaleOf(a) ?? 0) - (scaleOf(b) ?? 0))
    .indexOf(question.key);
}
