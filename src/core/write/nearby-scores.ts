/** Other results of a match, won by the same side: “3–0” → “2–0”, “3–1”, “4–1”; “0–0” → “1–1”, “2–2”. */

import { hash } from '../text/hash.ts';

const wanted = 3;
/** In football and ice hockey goals differ by one or two; in basketball by several points. */
const manyPoints = 15;

export function nearbyScores(text: string, seed: string): { text: string; value: number }[] {
  const match = /^(\d+)( ?[–—-] ?)(\d+)$/.exec(text);
  if (!match) return [];
  const [own, dash, others] = [Number(match[1]), match[2] ?? '–', Number(match[3])];
  const step = Math.max(own, others) >= manyPoints ? 3 : 1;
  const side = Math.sign(own - others);
  const near = [-2, -1, 0, 1, 2]
    .flatMap((first) => [-2, -1, 0, 1, 2].map((second) => [own + first * step, others + second * step] as const))
    .filter(([a, b]) => a >= 0 && b >= 0 && Math.sign(a - b) === side && (a !== own || b !== others))
    .map(([a, b]) => ({
      text: `${a}${dash}${b}`,
      value: a + b / 1000,
      order: Math.abs(a - own) + Math.abs(b - others) + (hash(`${seed}\n${a}–${b}`) % 100) / 50,
    }));
  return near
    .sort((a, b) => a.order - b.order)
    .slice(0, wanted)
    .map((score) => ({ text: score.text, value: score.value }));
}
