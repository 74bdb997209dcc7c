/** Learns what names name from GUM and wikigold, and writes the weights: `tsx scripts/train-entities/train.ts`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { nameFeatures } from '../../src/core/read/entities/name-features.ts';
import { type Example, readGum, readWikigold } from './examples.ts';
import { accuracy, learn, type Weights } from './learn.ts';

const data = process.argv[2] ?? '../shared/data';
const output = 'src/core/read/model/names.json';
/** Features seen less often are noise. */
const rarest = 3;
/** Weights are kept as one character each: 60 steps either way. */
const steps = 60;

const read = (path: string) => readFileSync(`${data}/${path}`, 'utf8');
const gum = readGum(`${data}/treebank/gum-train.conllu`);
// Every fifth text is kept for the reading tests.
const texts = read('entities/wikigold.conll')
  .split(/^-DOCSTART- O$/m)
  .filter((text) => text.trim() !== '');
const held = texts.filter((_, index) => index % 5 === 0).flatMap(readWikigold);
const train = [...gum, ...texts.filter((_, index) => index % 5 !== 0).flatMap(readWikigold)];
const dev = readGum(`${data}/treebank/gum-dev.conllu`);

const counts = new Map<string, number>();
const featuresOf = ({ tokens, from, to }: Example) => nameFeatures(tokens, from, to);
for (const example of train)
  for (const feature of featuresOf(example)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const points = (examples: readonly Example[]) =>
  examples.map((example) => ({
    features: featuresOf(example).filter((feature) => (counts.get(feature) ?? 0) >= rarest),
    kind: example.kind,
    weight: example.weight,
  }));

// The gazetteers know fewer of tomorrow's names than of yesterday's: every name is also learned as if they did not know it.
const unknown = points(train).map((point) => ({
  ...point,
  features: point.features.filter((feature) => !feature.startsWith('gaz')),
}));
const weights = learn([...points(train), ...unknown]);
console.log(
  `${train.length} names, ${weights.size} features; right on GUM dev ${accuracy(weights, points(dev)).toFixed(3)}, on wikigold ${accuracy(weights, points(held)).toFixed(3)}`,
);
writeFileSync(output, encode(weights));

function encode(learned: Weights): string {
  const strongest = Math.max(...[...learned.values()].flat().map(Math.abs));
  const step = strongest / steps;
  const rows: Record<string, string> = {};
  for (const feature of [...learned.keys()].sort()) {
    const row = (learned.get(feature) ?? []).map((weight) => Math.round(weight / step));
    if (row.some((weight) => weight !== 0))
      rows[feature] = row.map((weight) => String.fromCodePoint(80 + weight)).join('');
  }
  return `${JSON.stringify({ step: Number(step.toPrecision(5)), rows })}\n`;
}
