/** Learns whom references mean and writes the weights: `npm run train:references [data]`; needs gum-train.conllu of the treebanks (../shared/data/treebank). */

import { readFileSync, writeFileSync } from 'node:fs';
import { CHOICE_KINDS, type ChoiceKind, type Judge } from '../../src/core/read/entities/choice.ts';
import {
  calibrate,
  judgeBy,
  type KindModel,
  likeliest,
  type ReferenceModel,
  weighOptions,
} from '../../src/core/read/entities/reference-model.ts';
import { type Calibration, fitCalibration, type Held, thresholdFor } from './calibrate.ts';
import { collectExamples, type Example, readDocuments } from './examples.ts';
import { learn } from './learn.ts';

const data = process.argv[2] ?? '../shared/data/treebank';
const output = 'src/core/read/model/references.json';
/** Documents are held out by turns, each part once. */
const parts = 8;
/** After the first time the text goes on as the model itself has read it. */
const passes = 2;
/** Precision of what is used for facts. */
const WANTED: Readonly<Record<ChoiceKind, number>> = { person: 0.94, it: 0.9, they: 0.9, description: 0.91 };

const documents = readDocuments(`${data}/gum-train.conllu`, readFileSync('src/core/read/model/reader.bin'));
const start: Calibration = { slope: 1, shift: 0 };

const held = Array.from({ length: parts }, (_, part) => {
  const isHeld = (at: number) => at % parts === part;
  const judge = train(documents.filter((_document, at) => !isHeld(at)));
  return documents
    .filter((_document, at) => isHeld(at))
    .flatMap((gold) =>
      collectExamples(gold, judgeBy(judge)).map((example) => ({ example, held: answer(judge, example) })),
    );
}).flat();
const final = train(documents);

const model = mapKinds((kind): KindModel => {
  const own = held.filter(({ example }) => example.kind === kind);
  const answers = own.flatMap((one) => one.held ?? []);
  const calibration = fitCalibration(answers);
  const threshold = thresholdFor(answers, calibration, WANTED[kind]);
  report(
    kind,
    own.map(({ example }) => example),
    answers,
    calibration,
    threshold,
  );
  return { ...calibration, threshold, weights: final[kind].weights };
});
writeFileSync(
  output,
  `${JSON.stringify(model, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value))}\n`,
);

function train(golds: typeof documents): ReferenceModel {
  let judge: Judge | null = null;
  for (let pass = 0; ; pass++) {
    const examples: Example[] = golds.flatMap((gold) => collectExamples(gold, judge));
    const trained = mapKinds((kind) => ({
      ...start,
      threshold: 0.9,
      weights: learn(examples.filter((one) => one.kind === kind)),
    }));
    if (pass === passes - 1) return trained;
    judge = judgeBy(trained);
  }
}

function answer(trained: ReferenceModel, { kind, features, right, named, weight }: Example): Held | null {
  const choice = {
    kind,
    sentence: 0,
    at: 0,
    options: features.slice(0, -1).map((own) => ({ key: '', entity: null, features: own })),
    nobody: features.at(-1) ?? [],
  };
  const chances = weighOptions(trained[kind].weights, choice);
  const best = likeliest(chances);
  return best < 0 || !named[best] ? null : { chance: chances[best] ?? 0, right: right[best] === true, weight };
}

function mapKinds<T>(of: (kind: ChoiceKind) => T): Record<ChoiceKind, T> {
  return Object.fromEntries(CHOICE_KINDS.map((kind) => [kind, of(kind)])) as Record<ChoiceKind, T>;
}

function report(
  kind: ChoiceKind,
  examples: readonly Example[],
  answers: readonly Held[],
  calibration: Calibration,
  threshold: number,
): void {
  const able = examples.filter(({ right, named }) => right.some((is, at) => is && named[at])).length;
  const used = answers.filter(({ chance }) => calibrate(chance, calibration) >= threshold);
  const right = used.filter((one) => one.right).length;
  console.log(
    `${kind}: ${examples.length} choices, ${able} with a right name; held out from ${threshold.toFixed(2)} on ${used.length} used, ${right} right (${((right / used.length) * 100).toFixed(1)} %); slope ${calibration.slope.toFixed(2)}, shift ${calibration.shift.toFixed(2)}`,
  );
  for (const from of [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const bin = answers
      .map((one) => ({ ...one, chance: calibrate(one.chance, calibration) }))
      .filter(
        ({ chance }) =>
          chance >= from && chance < (from === 0 ? 0.5 : from === 0.9 ? 0.95 : from === 0.95 ? 1.01 : from + 0.1),
      );
    const mean = bin.reduce((sum, { chance }) => sum + chance, 0) / bin.length;
    console.log(
      `  said ${mean.toFixed(2)} was ${(bin.filter((one) => one.right).length / bin.length).toFixed(2)} of ${bin.length}`,
    );
  }
}
