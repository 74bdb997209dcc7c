/** Measures a question: every feature by name, rounded, without zeros. */

import type { FactBase, Question } from '../../model.ts';
import type { Measures } from './feature.ts';
import { features } from './features/index.ts';
import { look } from './seen.ts';

export function featuresOf(question: Question, base: FactBase): Measures {
  const seen = look(question, base);
  const measures: Record<string, number> = {};
  for (const { name, measure } of features) {
    const value = measure(seen);
    if (typeof value === 'string') {
      if (value !== '') measures[`${name}=${value}`] = 1;
    } else {
      const rounded = Math.round(Number(value) * 1000) / 1000;
      if (rounded !== 0) measures[name] = rounded;
    }
  }
  return measures;
}
