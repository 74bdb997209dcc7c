/** Reads a sentence with a gap: what the templates that complete it and that ask in its place share. */

import type { Fact, Topic } from '../model.ts';
import { atomsOf, isPhrase } from './values.ts';

/** The words of `before`, `asking` or `after`; empty where the sentence has none. */
export function sentencePart(fact: Fact, role: 'before' | 'asking' | 'after'): string {
  return atomsOf(fact.roles[role])
    .map((atom) => (isPhrase(atom) ? atom.text : ''))
    .join('');
}

export function topicOfGap(kind: string): Topic {
  if (kind === 'date') return 'dates';
  if (kind === 'person') return 'people';
  if (/^(?:country|city|region|place)$/.test(kind)) return 'places';
  return /^(?:count|percent|money|age|duration)$/.test(kind) ? 'numbers' : 'things';
}
