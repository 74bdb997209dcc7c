/** Multiplies matrices fast enough to train the reader in minutes: one WebAssembly SIMD kernel, assembled here byte by byte. */

/** Unsigned LEB128, the integers of the WebAssembly binary format. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const byte = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest > 0 ? byte | 0x80 : byte);
  } while (rest > 0);
  return bytes;
}

const get = (local: number) => [0x20, ...leb(local)];
const set = (local: number) => [0x21, ...leb(local)];
const int = (value: number) => [0x41, ...leb(value)];
const add = [0x6a];
const mul = [0x6c];
const lessOrEqual = [0x4c];
const lessThan = [0x48];
const shiftLeft = [0x74];
const vectorLoad = (offset: number) => [0xfd, 0x00, 0x02, ...leb(offset)];
const splatLoad = [0xfd, 0x09, 0x02, 0x00];
const vectorStore = (offset: number) => [0xfd, 0x0b, 0x02, ...leb(offset)];
const vectorMul = [0xfd, 0xe6, 0x01];
const vectorAdd = [0xfd, 0xe4, 0x01];
/** `while (condition) body` */
const loop = (condition: number[], body: number[]) => [
  ...[0x02, 0x40, 0x03, 0x40, ...condition, 0x45, 0x0d, 0x01],
  ...[...body, 0x0c, 0x00, 0x0b, 0x0b],
];

// Parameters: addresses of A, B, C; rows n of A and C; columns k of A; columns m of B and C. Then the locals.
const [A, B, C, n, k, m, i, j, pA, pB, pC, left, k4, m4] = Array.from({ length: 14 }, (_, index) => index) as [
  ...number[],
] as Locals;
type Locals = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const firstVector = 14;
const accumulator = (row: number, half: number) => firstVector + row * 2 + half;
const [b0, b1, a] = [firstVector + 8, firstVector + 9, firstVector + 10];

/** Address of row `row` after the one that `pointer` is in. */
const rowOf = (pointer: number, stride: number, row: number) => {
  const bytes = get(pointer);
  for (let step = 0; step < row; step++) bytes.push(...get(stride), ...add);
  return bytes;
};

/** Eight columns of `rows` rows of C at a time stay in registers while k runs. */
function tile(rows: number): number[] {
  const indices = Array.from({ length: rows }, (_, row) => row);
  const inner = [
    ...[...get(pB), ...vectorLoad(0), ...set(b0), ...get(pB), ...vectorLoad(16), ...set(b1)],
    ...indices.flatMap((row) => [
      ...[...rowOf(pA, k4, row), ...splatLoad, ...set(a)],
      ...[0, 1].flatMap((half) => [
        ...[...get(accumulator(row, half)), ...get(a), ...get(half === 0 ? b0 : b1), ...vectorMul, ...vectorAdd],
        ...set(accumulator(row, half)),
      ]),
    ]),
    ...[...get(pA), ...int(4), ...add, ...set(pA), ...get(pB), ...get(m4), ...add, ...set(pB)],
    ...[...get(left), ...int(1), ...add, ...set(left)],
  ];
  const column = [
    ...[...get(C), ...get(i), ...get(m), ...mul, ...get(j), ...add, ...int(2), ...shiftLeft, ...add, ...set(pC)],
    ...indices.flatMap((row) =>
      [0, 1].flatMap((half) => [...rowOf(pC, m4, row), ...vectorLoad(half * 16), ...set(accumulator(row, half))]),
    ),
    ...[...get(A), ...get(i), ...get(k4), ...mul, ...add, ...set(pA)],
    ...[...get(B), ...get(j), ...int(2), ...shiftLeft, ...add, ...set(pB), ...int(0), ...set(left)],
    ...loop([...get(left), ...get(k), ...lessThan], inner),
    ...indices.flatMap((row) =>
      [0, 1].flatMap((half) => [...rowOf(pC, m4, row), ...get(accumulator(row, half)), ...vectorStore(half * 16)]),
    ),
    ...[...get(j), ...int(8), ...add, ...set(j)],
  ];
  return loop(
    [...get(i), ...int(rows), ...add, ...get(n), ...lessOrEqual],
    [
      ...[...int(0), ...set(j), ...loop([...get(j), ...get(m), ...lessThan], column)],
      ...[...get(i), ...int(rows), ...add, ...set(i)],
    ],
  );
}

function assemble(): Uint8Array<ArrayBuffer> {
  const section = (id: number, bytes: number[]) => [id, ...leb(bytes.length), ...bytes];
  const text = (value: string) => [...leb(value.length), ...new TextEncoder().encode(value)];
  const body = [
    ...[0x02, ...leb(8), 0x7f, ...leb(11), 0x7b],
    ...[...get(k), ...int(2), ...shiftLeft, ...set(k4), ...get(m), ...int(2), ...shiftLeft, ...set(m4)],
    ...[...tile(4), ...tile(1), 0x0b],
  ];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [0x01, 0x60, 0x06, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x00]),
    ...section(2, [0x01, ...text('env'), ...text('memory'), 0x02, 0x00, ...leb(1)]),
    ...section(3, [0x01, 0x00]),
    ...section(7, [0x01, ...text('multiply'), 0x00, 0x00]),
    ...section(10, [0x01, ...leb(body.length), ...body]),
  ]);
}

/** The kernel's memory: every matrix of the training lives in it. 512 MB. */
const memory = new WebAssembly.Memory({ initial: 8192 });
const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { env: { memory } });
const kernel = instance.exports.multiply as (a: number, b: number, c: number, n: number, k: number, m: number) => void;

let top = 16;

/** Zeroed room for `length` numbers; given back by {@link release}. */
export function allocate(length: number): Float32Array {
  const array = new Float32Array(memory.buffer, top, length);
  top += Math.ceil((length * 4) / 16) * 16;
  array.fill(0);
  return array;
}

export const mark = (): number => top;
/** Gives back everything allocated since `position` was marked. */
export function release(position: number): void {
  top = position;
}

/** c += a · b for row-major a (n × k), b (k × m), c (n × m); m is a multiple of 8. */
export function multiply(a: Float32Array, b: Float32Array, c: Float32Array, n: number, k: number, m: number): void {
  if (m % 8 !== 0) throw new Error(`A matrix of ${m} columns cannot be multiplied: the kernel takes eight at a time.`);
  if (n > 0) kernel(a.byteOffset, b.byteOffset, c.byteOffset, n, k, m);
}

/** The transpose of a row-major matrix, newly allocated, its rows padded with zeros to a multiple of 8 when `pad` is set. */
export function transpose(source: Float32Array, rows: number, columns: number): Float32Array {
  const target = allocate(rows * columns);
  for (let r0 = 0; r0 < rows; r0 += 32) {
    const r1 = Math.min(rows, r0 + 32);
    for (let c = 0; c < columns; c++) {
      for (let r = r0; r < r1; r++) target[c * rows + r] = source[r * columns + c] as number;
    }
  }
  return target;
}
