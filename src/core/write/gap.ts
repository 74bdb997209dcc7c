/** Reads a sentence with a gap: what the templates that complete it and that ask in its place share. */

import type { Draft, Fact, FactBase, Topic } from '../model.ts';
import { keyOf } from './ask-role.ts';
import { createDraft } from './draft.ts';
import { atomsOf, type Described, isPhrase } from './values.ts';

/** The words of `before`, `asking` or `after`; empty where the sentence has none. */
export function sentencePart(fact: Fact, role: 'before' | 'asking' | 'after'): string {
  return atomsOf(fact.roles[role])
    .map((atom) => (isPhrase(atom) ? atom.text : ''))
    .join('');
}

function topicOfGap(kind: string): Topic {
  if (kind === 'date') return 'dates';
  if (kind === 'person') return 'people';
  if (/^(?:country|city|region|place)$/.test(kind)) return 'places';
  return /^(?:count|percent|money|age|duration)$/.test(kind) ? 'numbers' : 'things';
}

interface Way {
  readonly template: string;
  readonly wording: string;
  readonly label?: string;
}

/** The draft that asks for what is missing; none of other facts, nor where `stemOf` can't say it. */
export function draftsOfGap(
  fact: Fact,
  base: FactBase,
  way: Way,
  stemOf: (key: Described) => string | null,
): readonly Draft[] {
  const key = fact.relation === 'sentence' ? keyOf(fact, 'missing', base) : null;
  const stem = key && stemOf(key);
  if (!key || stem === null) return [];
  return [
    createDraft({ fact, base, role: 'missing', ...way, stem, key, topic: topicOfGap(key.kind), named: new Set() }),
  ];
}
