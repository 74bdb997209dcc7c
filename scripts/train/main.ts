/**
 * Trains the reader: `npm run train [-- --epochs 12 --out FILE …]`. Seeded: the same data gives the same weights.
 * With `--state FILE --until N` it stops after N epochs and the next run goes on from there; the weights are the same as those of one long run.
 * The committed weights: `--epochs 14 --state S --until 7`, then `--epochs 12 --state S`, which takes a quarter of an hour of one core.
 * Data: the Universal Dependencies treebanks EWT and GUM in ../shared/data/treebank, and the word vectors in words.bin.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel, loadModel } from '../../src/core/read/parse/model.ts';
import { type Sizes, tensors } from '../../src/core/read/parse/shape.ts';
import { Adam } from './adam.ts';
import { measure } from './measure.ts';
import { type Dropout, type Example, Network } from './network.ts';
import { createRandom, shuffle } from './random.ts';
import { readTreebank } from './treebank.ts';
import { attributed, renamed } from './variety.ts';
import { readWordVectors } from './vectors.ts';
import { createVocabulary, toExample } from './vocabulary.ts';

const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '12' },
    state: { type: 'string' },
    until: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.003' },
    batch: { type: 'string', default: '400' },
    hidden: { type: 'string', default: '96' },
    out: { type: 'string', default: 'src/core/read/model/reader.bin' },
  },
});
const data = '../shared/data/treebank';
/** Steps in one standard deviation of a tensor's numbers: coarse enough for a small file, too fine to cost accuracy. */
const featureSteps = 8;
const weightSteps = 16;
/** Longer sentences are left out of the training. */
const longestSentence = 120;
const dropout: Dropout = { word: 0.12, input: 0.15, layer: 0.28, head: 0.15 };

let dice = createRandom(Number(options.seed));
const random = () => dice();
const vectors = readWordVectors();
const gum = readTreebank(`${data}/gum-train.conllu`);
const train = [...gum, ...readTreebank(`${data}/ewt-train.conllu`)];
const dev = { 'gum-dev': readTreebank(`${data}/gum-dev.conllu`), 'ewt-dev': readTreebank(`${data}/ewt-dev.conllu`) };
const vocabulary = createVocabulary(train, vectors.words, 8000);
const upToEight = (count: number) => Math.ceil(count / 8) * 8;
const sizes: Sizes = {
  words: vectors.words.length,
  features: vocabulary.features.size,
  wordWidth: vectors.width,
  featureWidth: 48,
  hidden: Number(options.hidden),
  arc: 96,
  relation: 64,
  tags: upToEight(vocabulary.tags.length),
  labels: upToEight(vocabulary.labels.length),
};
const wordStep = 1 / 12;
const network = new Network(
  sizes,
  Float32Array.from(vectors.values, (value) => value * wordStep),
  random,
);
const adam = new Adam(network.values, network.gradients);
/** Shares of the sentences that are attributed to someone, and in which people get other names, anew in every epoch. */
const [attributedShare, renamedShare] = [0.15, 0.3];
// News and biographies are seen twice as often as reviews, mail and answers.
const sentences = [...gum, ...train].filter(({ forms }) => forms.length <= longestSentence);
const plainExamples = new Map(sentences.map((sentence) => [sentence, toExample(sentence, vocabulary)]));

/** What one epoch is learned from. */
function examples(): Example[] {
  return sentences.flatMap((sentence) => {
    const plain = plainExamples.get(sentence) ?? toExample(sentence, vocabulary);
    const named = random() < renamedShare ? renamed(sentence, random) : sentence;
    const statement = random() < attributedShare ? attributed(named, random) : null;
    return [
      named === sentence ? plain : toExample(named, vocabulary),
      ...(statement === null ? [] : [toExample(statement, vocabulary)]),
    ];
  });
}

/** Sentences of the same length, as many as make up about `batch` words. */
function batches(): Example[][] {
  const byLength = new Map<number, Example[]>();
  for (const example of shuffle(examples(), random)) {
    const length = example.words.length;
    const group = byLength.get(length);
    if (group === undefined) byLength.set(length, [example]);
    else group.push(example);
  }
  const result: Example[][] = [];
  for (const [length, group] of byLength) {
    const size = Math.max(1, Math.min(32, Math.round(Number(options.batch) / length / 4) * 4));
    for (let index = 0; index < group.length; index += size) result.push(group.slice(index, index + size));
  }
  return shuffle(result, random);
}

/** The weights as a file: every tensor in steps of its own. */
function encode(): Uint8Array {
  const parts: Int8Array[] = [vectors.values];
  const steps: number[] = [wordStep];
  for (const { name } of tensors(sizes)) {
    const { value } = network.parameter(name);
    const deviation = Math.sqrt(value.reduce((sum, number) => sum + number * number, 0) / value.length) || 1;
    const largest = value.reduce((top, number) => Math.max(top, Math.abs(number)), 0);
    const step = Math.max(deviation / (name === 'features' ? featureSteps : weightSteps), largest / 127);
    steps.push(step);
    parts.push(Int8Array.from(value, (number) => Math.round(number / step)));
  }
  const header = {
    sizes,
    tags: vocabulary.tags,
    labels: vocabulary.labels,
    words: vectors.words.join(' '),
    features: [...vocabulary.features.keys()].join(' '),
    steps,
  };
  return encodeModel(header, parts);
}

/** The number of finished epochs, then the weights and what the optimiser remembers of them. */
function save(file: string, epoch: number): void {
  writeFileSync(file, Buffer.from(Float32Array.from([epoch, ...adam.memory, ...network.values]).buffer));
}

function restore(file: string): number {
  const bytes = readFileSync(file);
  const state = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const end = state.length - network.values.length;
  adam.remember(state.subarray(1, end));
  network.values.set(state.subarray(end));
  return state[0] ?? 0;
}

const epochs = Number(options.epochs);
let done = 0;
if (options.state !== undefined && existsSync(options.state)) done = restore(options.state);
for (let epoch = done + 1; epoch <= Math.min(epochs, Number(options.until ?? epochs)); epoch++) {
  // Every epoch has dice of its own, so that a run that goes on throws what the unbroken run would have thrown.
  dice = createRandom(Number(options.seed) * 1000 + epoch);
  const all = batches();
  const losses: [number, number, number] = [0, 0, 0];
  let words = 0;
  for (const [index, batch] of all.entries()) {
    const progress = (epoch - 1 + index / all.length) / epochs;
    const warm = epoch === 1 ? Math.min(1, (index + 1) / 100) : 1;
    const count = batch.length * (batch[0]?.words.length ?? 0);
    network.learn(batch, dropout).forEach((loss, kind) => {
      losses[kind] = (losses[kind] ?? 0) + loss;
    });
    adam.step(Number(options.rate) * warm * Math.max(0.02, 1 - progress), count);
    words += count;
  }
  const bytes = encode();
  writeFileSync(options.out, bytes);
  if (options.state !== undefined) save(options.state, epoch);
  const model = loadModel(bytes);
  const shown = Object.entries(epoch < epochs ? { 'gum-dev': dev['gum-dev'] } : dev).map(([name, sentences]) => {
    const marks = measure(model, sentences);
    return `${name} ${Object.entries(marks)
      .map(([mark, value]) => `${mark} ${value.toFixed(2)}`)
      .join(' ')}`;
  });
  const mean = losses.map((loss) => (loss / words).toFixed(3)).join(' ');
  console.log(
    `${epoch}/${epochs} loss ${mean} | ${shown.join(' | ')} | ${gzipSync(bytes, { level: 9 }).length} bytes gzip`,
  );
}
