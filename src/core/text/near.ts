/** How far from the right number a wrong one may lie and still be taken for it. */

/** Half of it away, or three steps, if it is small or so many thousands or millions: two million or five. */
export function isNear(right: number, wrong: number): boolean {
  const size = Math.abs(right);
  const step = size >= 1000 && /^[1-9]0*$/.test(String(size)) ? 10 ** Math.floor(Math.log10(size)) : 1;
  return Math.abs(wrong - right) <= Math.max(size / 2, 3 * step);
}
