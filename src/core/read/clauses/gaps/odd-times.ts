/** Tells which times don't go with their verb: “In 2008, the orbiters await a journey”, “They have voted on Tuesday”. */

import type { When } from '../../../model.ts';
import type { Known } from '../known.ts';
import type { Predicate } from '../verb-phrase.ts';

/** Whether a past year is told in the present. */
export function isCaption({ phrase }: Predicate, when: When, known: Known): boolean {
  const isPresent = /^(?:does|do|is|are|has)$/.test(phrase.forms?.aux ?? '');
  return isPresent && !when.inferred && (when.iso ?? '').slice(0, 4) < (known.article.published ?? '').slice(0, 4);
}

/** “have voted” has no day: nobody asks “when have they voted?” */
export function isPerfect({ phrase }: Predicate): boolean {
  return /^ha(?:s|ve|d)$/.test(phrase.forms?.aux ?? '');
}
