/** How much of a score is knowledge: the share right, less what blind guessing brings. */

/**
 * max(0, (a − g)/(1 − g)) with a = share right and g = the mean chance of a blind guess (Frary 1988, formula scoring).
 *
 * @param chance sum of 1/options over the asked
 * @returns 0 to 1; null when nothing was asked
 */
export function corrected(right: number, asked: number, chance: number): number | null {
  if (asked <= 0) return null;
  const [accuracy, guess] = [right / asked, chance / asked];
  return guess >= 1 ? 0 : Math.max(0, (accuracy - guess) / (1 - guess));
}
