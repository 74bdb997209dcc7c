/** `npm run train:ranker`: learns from all labels, says how good that is on held-out articles, and writes the weights. */

import { writeFileSync } from 'node:fs';
import { withChosen } from './chosen.ts';
import { areaUnderCurve, brierScore, cutAt, reliability, wordsRead } from './figures.ts';
import { bestLearning, heldOutPredictions, trainRanker } from './hold-out.ts';
import { isAccepted, readRounds } from './labels.ts';

const WEIGHTS = 'src/core/check/rank/weights.json';

const rounds = readRounds();
const labels = rounds.flatMap((round) => round.labels.map(withChosen));
const words = wordsRead(rounds);
const accepted = labels.filter(isAccepted).length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

console.log(
  `${labels.length} labels, ${percent(accepted / labels.length).trim()} accepted: ${rounds.map(({ name, labels }) => `${name} ${labels.length}`).join(', ')}.`,
);
const learning = bestLearning(labels);
const predictions = heldOutPredictions(labels, learning);
console.log(
  `Penalty ${learning.penalty}. On held-out articles: AUC ${areaUnderCurve(predictions).toFixed(3)}, Brier ${brierScore(predictions).toFixed(3)}.\n`,
);

console.log('threshold  kept  precision    recall  per 500 words');
for (let percentage = 20; percentage <= 95; percentage += 5) {
  const cut = cutAt(percentage / 100, predictions, words);
  if (cut.kept === 0) break;
  console.log(
    `${cut.threshold.toFixed(2).padStart(9)} ${String(cut.kept).padStart(5)}   ${percent(cut.precision)}  ${percent(cut.recall)} ${cut.density.toFixed(2).padStart(14)}`,
  );
}

console.log('\n     said     found  questions');
for (const { said, found, count } of reliability(predictions)) {
  console.log(`${percent(said)}  ${percent(found)} ${String(count).padStart(10)}`);
}

const weights = trainRanker(labels, learning);
const strongest = Object.entries(weights.features).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
console.log('\nWhat weighs most (log odds):');
for (const [name, weight] of strongest.slice(0, 30)) console.log(`${weight.toFixed(2).padStart(7)}  ${name}`);

const learned = { rounds: Object.fromEntries(rounds.map(({ name, labels }) => [name, labels.length])), learning };
writeFileSync(WEIGHTS, `${JSON.stringify({ learned, ...weights }, null, 2)}\n`);
console.log(`\n${strongest.length} weights written to ${WEIGHTS}.`);
