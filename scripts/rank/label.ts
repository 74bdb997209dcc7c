/** `npm run labels`: keeps the verdicts of readers as labels that the ranker is trained on. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { joinAnswers } from './join.ts';
import { isAccepted, LABELS } from './labels.ts';

const USAGE = `npm run labels -- [--seed 5] FOLDER ROUND
FOLDER holds, for each article, NAME.json (npm run generate -- --json --all) and NAME.answers.jsonl;
the labels go to ${LABELS}/ROUND.jsonl, in place of those of an earlier run.`;

const ANSWERS = '.answers.jsonl';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const [folder, round, ...more] = positionals;
const seed = Number(values.seed ?? 5);

if (
  folder === undefined ||
  round === undefined ||
  more.length > 0 ||
  !/^[\w-]+$/.test(round) ||
  !Number.isInteger(seed)
) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exitCode = 1;
} else keepLabels(folder, round);

function keepLabels(folder: string, round: string): void {
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(ANSWERS))
    .map((file) => file.replace(ANSWERS, ''))
    .sort();
  const joined = articles.map((article) =>
    joinAnswers(
      article,
      JSON.parse(readFileSync(join(folder, `${article}.json`), 'utf8')),
      readFileSync(join(folder, `${article}${ANSWERS}`), 'utf8'),
      seed,
    ),
  );
  const labels = joined.flatMap((each) => each.labels);
  const unmeasured = joined.reduce((sum, each) => sum + each.unmeasured, 0);
  const file = join(LABELS, `${round}.jsonl`);
  writeFileSync(file, labels.map((label) => `${JSON.stringify(label)}\n`).join(''));
  console.log(
    `${file}: ${labels.length} labels of ${articles.length} articles, ${labels.filter(isAccepted).length} accepted.`,
  );
  if (unmeasured > 0)
    console.log(`${unmeasured} answers left out: their questions were written without --all, and have no features.`);
}
