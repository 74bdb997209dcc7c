/** The reader's knowledge of English: the file of weights that is loaded when a text is first read. */

import { type Arithmetic, createArithmetic, type Matrix, packMatrix } from './arithmetic.ts';
import { longestPiece, numbersPerWord, type Sizes, tensors } from './shape.ts';

export interface ReaderModel {
  readonly sizes: Sizes;
  /** `UPOS|XPOS` and labels by the number of their output. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  readonly features: ReadonlyMap<string, number>;
  /** Fixed vectors of the words, row by row. */
  readonly wordVectors: Float32Array;
  /** Learned vectors and tables by name, row-major. */
  readonly weights: Readonly<Record<string, Float32Array>>;
  /** Learned matrices by name, and what they are multiplied with. */
  readonly matrices: Readonly<Record<string, Matrix>>;
  readonly arithmetic: Arithmetic;
}

export interface Header {
  readonly sizes: Sizes;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Joined by spaces, which no word or feature contains. */
  readonly words: string;
  readonly features: string;
  /** What one step is worth: of the word vectors, then of each tensor in the order of {@link tensors}. */
  readonly steps: readonly number[];
}

const magic = 'QZR2';

/** Header length as a 32-bit number behind the magic word; a JSON header; then every number as one signed byte, in steps. */
export function encodeModel(header: Header, parts: readonly Int8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  bytes.set(text, 8);
  let position = 8 + text.length;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.length), position);
    position += part.length;
  }
  return bytes;
}

/** @throws Error when the bytes are no file of weights, or one of another version. */
export function loadModel(bytes: Uint8Array): ReaderModel {
  const decoder = new TextDecoder();
  if (bytes.length < 8 || decoder.decode(bytes.subarray(0, 4)) !== magic) {
    throw new Error(
      `The reader's weights do not start with “${magic}”: the file is damaged or belongs to another version.`,
    );
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const header = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length))) as Header;
  const { sizes } = header;
  let position = 8 + length;
  const read = (size: number, step: number): Float32Array => {
    if (position + size > bytes.length) throw new Error("The reader's weights end too early: the file is damaged.");
    const steps = new Int8Array(bytes.buffer, bytes.byteOffset + position, size);
    position += size;
    const values = new Float32Array(size);
    for (let index = 0; index < size; index++) values[index] = (steps[index] as number) * step;
    return values;
  };
  const wordVectors = read(sizes.words * sizes.wordWidth, header.steps[0] ?? 0);
  const weights: Record<string, Float32Array> = {};
  const matrices: Record<string, Matrix> = {};
  const list = tensors(sizes);
  const learned = list.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const arithmetic = createArithmetic(learned + longestPiece * numbersPerWord(sizes));
  for (const [index, { name, rows, columns, use }] of list.entries()) {
    const values = read(rows * columns, header.steps[index + 1] ?? 0);
    if (use === undefined) weights[name] = values;
    else matrices[name] = packMatrix(arithmetic, values, rows, columns, use === 'word by word' ? 32 : 8);
  }
  const numbered = (list: string) => new Map(list.split(' ').map((name, index) => [name, index]));
  return {
    sizes,
    tags: header.tags,
    labels: header.labels,
    words: numbered(header.words),
    features: numbered(header.features),
    wordVectors,
    weights,
    matrices,
    arithmetic,
  };
}
