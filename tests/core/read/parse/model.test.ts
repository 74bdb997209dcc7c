import { expect, test } from 'vitest';
import { encodeModel, loadModel } from '../../../../src/core/read/parse/model.ts';
import { tensors } from '../../../../src/core/read/parse/shape.ts';

const sizes = {
  words: 2,
  features: 3,
  wordWidth: 8,
  featureWidth: 8,
  hidden: 8,
  arc: 8,
  relation: 8,
  tags: 8,
  labels: 8,
};

function sample(): Uint8Array {
  const list = tensors(sizes);
  const header = {
    sizes,
    tags: ['NOUN|NN'],
    labels: ['root'],
    words: 'and the',
    features: '=a >b ^X',
    steps: [0.5, ...list.map(() => 0.25)],
  };
  const part = (size: number) => Int8Array.from({ length: size }, (_, index) => (index % 255) - 127);
  return encodeModel(header, [part(16), ...list.map(({ rows, columns }) => part(rows * columns))]);
}

test('weights come back from their file in their own steps', () => {
  const model = loadModel(sample());
  expect(model.words.get('the')).toBe(1);
  expect(Array.from(model.wordVectors.subarray(0, 2))).toEqual([-63.5, -63]);
  expect(Array.from(model.weights.features?.subarray(0, 2) ?? [])).toEqual([-31.75, -31.5]);
  // Outputs stand in panels in memory: the ninth number belongs to the second input.
  const { weights, inputs, outputs } = model.matrices['arc pair'] ?? {};
  expect([inputs, outputs]).toEqual([8, 8]);
  expect(Array.from(weights?.subarray(0, 9) ?? [])).toEqual([
    -31.75, -31.5, -31.25, -31, -30.75, -30.5, -30.25, -30, -29.75,
  ]);
});

test('weights may lie anywhere in a bigger buffer', () => {
  const bytes = sample();
  const moved = new Uint8Array(bytes.length + 7);
  moved.set(bytes, 7);
  expect(loadModel(moved.subarray(7)).wordVectors).toEqual(loadModel(bytes).wordVectors);
});

test('a damaged file is refused', () => {
  const bytes = sample();
  expect(() => loadModel(bytes.subarray(0, bytes.length - 1))).toThrow('end too early');
  expect(() => loadModel(new Uint8Array(20))).toThrow('another version');
});
