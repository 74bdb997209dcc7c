/** Labels: questions that a strict reader judged without seeing the key, and what was measured of them then. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const LABELS = 'tests/labels';

/** The six questions that a reader says yes or no to. */
export const CHECKS = ['grammatical', 'standalone', 'answerable', 'one_right', 'plausible', 'worth_asking'] as const;

const verdict = v.boolean();

const labelShape = v.strictObject({
  /** The article's name. */
  article: v.string(),
  /** Of the article. */
  words: v.pipe(v.number(), v.minValue(1)),
  stem: v.string(),
  key: v.string(),
  distractors: v.array(v.string()),
  template: v.string(),
  role: v.string(),
  /** Of the key. */
  kind: v.string(),
  verdicts: v.strictObject({
    grammatical: verdict,
    standalone: verdict,
    answerable: verdict,
    one_right: verdict,
    plausible: verdict,
    worth_asking: verdict,
  }),
  /** The reader chose the key. */
  agreed: v.boolean(),
  /** What the reader missed, in a few words. */
  note: v.string(),
  features: v.record(v.string(), v.number()),
});

export type Label = v.InferOutput<typeof labelShape>;

export function isAccepted({ agreed, verdicts }: Label): boolean {
  return agreed && CHECKS.every((check) => verdicts[check]);
}

/** One round of reading: the labels of one file. */
export interface Round {
  readonly name: string;
  readonly labels: readonly Label[];
}

/** @throws Error with the file and line that holds no label */
export function readRounds(folder = LABELS): Round[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => ({
    name: file.replace('.jsonl', ''),
    labels: readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : parseLabel(line, `${file}:${index + 1}`))),
  }));
}

function parseLabel(line: string, where: string): Label {
  const result = v.safeParse(labelShape, JSON.parse(line));
  if (!result.success) throw new Error(`${where} is no label: ${v.summarize(result.issues)}`);
  return result.output;
}
