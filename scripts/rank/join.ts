/** Joins what a reader answered on a shuffled sheet with the questions that were on it. */

import * as v from 'valibot';
import { createRandom, shuffle } from '../train/random.ts';
import { CHECKS, type Label } from './labels.ts';

const option = v.object({ text: v.string(), kind: v.string() });

const questionShape = v.object({
  template: v.string(),
  role: v.string(),
  stem: v.string(),
  key: option,
  distractors: v.array(option),
  features: v.optional(v.record(v.string(), v.number())),
});

type Question = v.InferOutput<typeof questionShape>;

/** As `npm run generate -- --json --all` prints it; more may stand there. */
const reportShape = v.object({ article: v.object({ words: v.number() }), questions: v.array(questionShape) });

const answerShape = v.object({
  /** Number on the sheet, from 1. */
  n: v.number(),
  /** The letter of the chosen option; anything else is none. */
  answer: v.string(),
  ...(Object.fromEntries(CHECKS.map((check) => [check, v.boolean()])) as Record<
    (typeof CHECKS)[number],
    v.BooleanSchema<undefined>
  >),
  note: v.optional(v.string(), ''),
});

const LETTERS = 'ABCDEF';

interface Placed {
  readonly question: Question;
  /** In the order of the sheet. */
  readonly options: readonly string[];
}

/**
 * The order of a sheet: questions are shuffled with the seeded dice first, and then, question by question, the options
 * (key, distractors) with the same dice.
 */
export function orderOfSheet(questions: readonly Question[], seed: number): Placed[] {
  const dice = createRandom(seed);
  return shuffle([...questions], dice).map((question) => ({
    question,
    options: shuffle([question.key.text, ...question.distractors.map(({ text }) => text)], dice),
  }));
}

export interface Joined {
  readonly labels: readonly Label[];
  /** Questions that were answered but came without features. */
  readonly unmeasured: number;
}

/** @throws Error where report or answers have another shape, or a number is on no sheet */
export function joinAnswers(article: string, report: unknown, answers: string, seed: number): Joined {
  const { article: about, questions } = v.parse(reportShape, report);
  const sheet = orderOfSheet(questions, seed);
  const labels: Label[] = [];
  let unmeasured = 0;
  for (const line of answers.split('\n')) {
    if (!line.trim().startsWith('{')) continue;
    const { n, answer, note, ...verdicts } = v.parse(answerShape, JSON.parse(line));
    const placed = sheet[n - 1];
    if (!placed) throw new Error(`${article} has ${sheet.length} questions, none has the number ${n}.`);
    const { stem, key, distractors, template, role, features } = placed.question;
    if (!features) {
      unmeasured++;
      continue;
    }
    labels.push({
      article,
      words: about.words,
      stem,
      key: key.text,
      distractors: distractors.map(({ text }) => text),
      template,
      role,
      kind: key.kind,
      verdicts,
      agreed: placed.options[LETTERS.indexOf(answer)] === key.text,
      note,
      features,
    });
  }
  return { labels, unmeasured };
}
