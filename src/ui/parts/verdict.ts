/** The first words after an answer; they take the focus and are read out. */

import type { Answered } from '../../state/asked.ts';

export function sayVerdict({ right, chosen, confidence, asked }: Answered): string {
  if (right) return confidence === 'guess' ? 'Well guessed' : 'Right';
  if (chosen === null) return 'Now you know';
  return asked.repeat ? 'Not yet' : 'Not quite';
}
