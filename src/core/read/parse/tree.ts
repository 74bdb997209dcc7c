/** Picks, of all trees whose arcs do not cross, the one whose arcs suit best (Eisner 1996). */

/** What a second root costs: a sentence has one. */
const secondRoot = 1000;

/**
 * The heads of n words: −1 for the root, else the head's index.
 * @param arcs words × (words + 1) scores; column 0 is the root, column j word j − 1.
 */
export function bestTree(arcs: Float32Array, n: number): number[] {
  const size = n + 1;
  const cells = size * size;
  // Best spans from s to t with the head at the left (right) end: complete, or still open at the other end.
  const [openLeft, openRight] = [new Float64Array(cells), new Float64Array(cells)];
  const [fullLeft, fullRight] = [new Float64Array(cells), new Float64Array(cells)];
  const [cutOpen, cutLeft, cutRight] = [new Int16Array(cells), new Int16Array(cells), new Int16Array(cells)];
  const score = (head: number, dependent: number) =>
    (arcs[(dependent - 1) * size + head] ?? 0) - (head === 0 ? secondRoot : 0);
  for (let length = 1; length < size; length++) {
    for (let s = 0; s + length < size; s++) {
      const t = s + length;
      const cell = s * size + t;
      let best = Number.NEGATIVE_INFINITY;
      for (let r = s; r < t; r++) {
        const value = (fullLeft[s * size + r] ?? 0) + (fullRight[(r + 1) * size + t] ?? 0);
        if (value > best) {
          best = value;
          cutOpen[cell] = r;
        }
      }
      openLeft[cell] = best + score(s, t);
      openRight[cell] = s === 0 ? Number.NEGATIVE_INFINITY : best + score(t, s);
      best = Number.NEGATIVE_INFINITY;
      for (let r = s + 1; r <= t; r++) {
        const value = (openLeft[s * size + r] ?? 0) + (fullLeft[r * size + t] ?? 0);
        if (value > best) {
          best = value;
          cutLeft[cell] = r;
        }
      }
      fullLeft[cell] = best;
      best = Number.NEGATIVE_INFINITY;
      for (let r = s; r < t; r++) {
        const value = (fullRight[s * size + r] ?? 0) + (openRight[r * size + t] ?? 0);
        if (value > best) {
          best = value;
          cutRight[cell] = r;
        }
      }
      fullRight[cell] = best;
    }
  }
  const heads = new Array<number>(n).fill(-1);
  const visit = (s: number, t: number, isOpen: boolean, headLeft: boolean): void => {
    if (s === t) return;
    const cell = s * size + t;
    if (isOpen) {
      const [head, dependent] = headLeft ? [s, t] : [t, s];
      heads[dependent - 1] = head - 1;
      const r = cutOpen[cell] ?? s;
      visit(s, r, false, true);
      visit(r + 1, t, false, false);
    } else if (headLeft) {
      const r = cutLeft[cell] ?? t;
      visit(s, r, true, true);
      visit(r, t, false, true);
    } else {
      const r = cutRight[cell] ?? s;
      visit(s, r, false, false);
      visit(r, t, true, false);
    }
  };
  visit(0, n, false, true);
  return heads;
}
