/** The one loop that reading spends its time in, written by hand in WebAssembly: with its vectors a phone reads several times as fast. */

/** Instructions as the WebAssembly specification encodes them (release 2.0, chapter 5); a vector is four single-precision numbers. */
type Code = readonly number[];

/** LEB128 with a sign: seven bits to a byte, the lowest first. */
function number(value: number): Code {
  const [low, rest] = [value & 0x7f, value >> 7];
  return rest === 0 && low < 0x40 ? [low] : [low | 0x80, ...number(rest)];
}

const get = (local: number): Code => [0x20, local];
const set = (local: number, value: Code): Code => [...value, 0x21, local];
const constant = (value: number): Code => [0x41, ...number(value)];
const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
const times = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
const isLess = (a: Code, b: Code): Code => [...a, ...b, 0x49];
const load = (address: Code, offset: number): Code => [...address, 0xfd, 0x00, 0, ...number(offset)];
const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...[0xfd, 0x0b, 0, ...number(offset)],
];
/** One number of the memory in all four places. */
const spread = (address: Code): Code => [...address, 0xfd, 0x09, 0, 0];
const plusVector = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe4, 0x01];
const timesVector = (a: Code, b: Code): Code => [...a, ...b, 0xfd, 0xe6, 0x01];
/** A block to break out of around a loop to come back to. */
const during = (condition: Code, ...body: Code[]): Code => [
  0x02,
  0x40,
  0x03,
  0x40,
  ...condition,
  0x45,
  0x0d,
  1,
  ...body.flat(),
  0x0c,
  0,
  0x0b,
  0x0b,
];

/** Bytes of a number and of a vector. */
const [SINGLE, VECTOR] = [4, 16];

/** What the function is given: places in memory in bytes, then how many rows, inputs and outputs. */
const [weights, rows, sums, count, inputs, outputs] = [0, 1, 2, 3, 4, 5];
/** What it keeps in numbers. */
const [columnEnd, rowStep, sumStep, panelSize, row, sum, lastSum, weight, weightEnd] = [6, 7, 8, 9, 10, 11, 12, 13, 14];
const numbers = 13;
const place = (r: number) => 15 + r;
/** And in vectors: an input of every row, the weights at hand, and the sums of up to eight vectors of outputs. */
const vectors = 13;
const input = (r: number) => 19 + r;
const atHand = 23;
const total = (r: number, v: number, width: number) => 24 + r * width + v;

const grow = (local: number, by: Code): Code => set(local, plus(get(local), by));
const each = (length: number, code: (index: number) => Code): Code => Array.from({ length }, (_, i) => code(i)).flat();

/** So many rows at once, as long as there are so many, through one panel that is so many vectors wide. */
function block(height: number, width: number): Code {
  const rowAt = (start: number, step: number, r: number) => plus(get(start), times(get(step), constant(r)));
  const sumAt = (r: number) => rowAt(sum, sumStep, r);
  return during(
    isLess(sumAt(height - 1), get(lastSum)),
    each(height, (r) => set(place(r), rowAt(row, rowStep, r))),
    each(height, (r) => each(width, (v) => set(total(r, v, width), load(sumAt(r), v * VECTOR)))),
    set(weight, get(weights)),
    set(weightEnd, plus(get(weights), get(panelSize))),
    during(
      isLess(get(weight), get(weightEnd)),
      each(height, (r) => set(input(r), spread(get(place(r))))),
      each(width, (v) => [
        ...set(atHand, load(get(weight), v * VECTOR)),
        ...each(height, (r) => {
          const product = timesVector(get(atHand), get(input(r)));
          return set(total(r, v, width), plusVector(get(total(r, v, width)), product));
        }),
      ]),
      each(height, (r) => grow(place(r), constant(SINGLE))),
      grow(weight, constant(width * VECTOR)),
    ),
    each(height, (r) => each(width, (v) => store(sumAt(r), v * VECTOR, get(total(r, v, width))))),
    grow(row, times(get(rowStep), constant(height))),
    grow(sum, times(get(sumStep), constant(height))),
  );
}

/** Panel by panel, all rows: in blocks of the first height, then of the next. */
function kernel(heights: readonly number[], width: number): Code {
  const code = [
    set(rowStep, times(get(inputs), constant(SINGLE))),
    set(sumStep, times(get(outputs), constant(SINGLE))),
    set(panelSize, times(get(inputs), constant(width * VECTOR))),
    set(columnEnd, plus(get(sums), get(sumStep))),
    during(
      isLess(get(sums), get(columnEnd)),
      set(row, get(rows)),
      set(sum, get(sums)),
      set(lastSum, plus(get(sums), times(get(sumStep), get(count)))),
      ...heights.map((height) => block(height, width)),
      grow(weights, get(panelSize)),
      grow(sums, constant(width * VECTOR)),
    ),
  ].flat();
  return sized([2, numbers, 0x7f, vectors, 0x7b, ...code, 0x0b]);
}

const sized = (bytes: Code): Code => [...number(bytes.length), ...bytes];
const text = (word: string): Code => sized([...word].map((letter) => letter.charCodeAt(0)));
const section = (id: number, bytes: Code): Code => [id, ...sized(bytes)];

/**
 * A module that takes its memory as `reader.memory` and exports `manyRows`, for panels of 8 outputs, and `oneRow`, for panels of 32.
 * Both add rows × matrix to the sums, each product rounded before it is added, input after input.
 */
export function vectorCode(): Uint8Array<ArrayBuffer> {
  const six = [6, ...Array.from({ length: 6 }, () => 0x7f)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...six, 0]),
    ...section(2, [1, ...text('reader'), ...text('memory'), 2, 0, 0]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...text('manyRows'), 0, 0, ...text('oneRow'), 0, 1]),
    ...section(10, [2, ...kernel([4, 1], 2), ...kernel([1], 8)]),
  ]);
}
