import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestTree } from '../../../../src/core/read/parse/tree.ts';

/** Every tree of n words whose arcs do not cross and that has one root. */
function allTrees(n: number): number[][] {
  const heads = (count: number): number[][] =>
    count === 0
      ? [[]]
      : heads(count - 1).flatMap((rest) => Array.from({ length: n + 1 }, (_, head) => [...rest, head - 1]));
  return heads(n).filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  const reachesRoot = (word: number) => {
    let at = word;
    for (let step = 0; at >= 0; step++) {
      if (step > heads.length) return false;
      at = heads[at] ?? -1;
    }
    return true;
  };
  const ends = heads.map((head, word) => [Math.min(head, word), Math.max(head, word)] as const);
  const isCrossed = ends.some(([a, b]) => ends.some(([c, d]) => a < c && c < b && b < d));
  return heads.filter((head) => head < 0).length === 1 && heads.every((_, word) => reachesRoot(word)) && !isCrossed;
}

const worth = (arcs: Float32Array, heads: readonly number[]) =>
  heads.reduce((sum, head, word) => sum + (arcs[word * (heads.length + 1) + head + 1] ?? 0), 0);

const trees = new Map([1, 2, 3, 4].map((n) => [n, allTrees(n)]));

test('the best tree is as good as the best of all trees', () => {
  const arcs = fc
    .integer({ min: 1, max: 4 })
    .chain((n) =>
      fc
        .array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
        .map((scores) => ({ n, scores })),
    );
  fc.assert(
    fc.property(arcs, ({ n, scores }) => {
      const table = Float32Array.from(scores);
      const found = bestTree(table, n);
      expect(isTree(found)).toBe(true);
      const best = Math.max(...(trees.get(n) ?? []).map((heads) => worth(table, heads)));
      expect(worth(table, found)).toBe(best);
    }),
  );
});

test('a long sentence is still one tree', () => {
  const n = 60;
  const arcs = Float32Array.from({ length: n * (n + 1) }, (_, index) => Math.sin(index * 12.9898) * 10);
  expect(isTree(bestTree(arcs, n))).toBe(true);
});
