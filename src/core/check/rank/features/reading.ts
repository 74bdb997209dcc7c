/** How sure the reader is: its margins, what it resolved, what the stem leaves out of what it read. */

import type { Feature } from '../feature.ts';
import { few, type Seen } from '../seen.ts';

export const reading: readonly Feature[] = [
  { name: 'confidence', measure: ({ fact }) => fact?.confidence ?? 0 },
  { name: 'sure', measure: ({ fact }) => (fact?.confidence ?? 0) >= 0.85 },
  { name: 'relation', measure: ({ fact }) => fact?.relation ?? '' },
  { name: 'resolved', measure: (seen) => few(resolved(seen)) },
  { name: 'inferred-date', measure: ({ fact }) => fact?.when?.inferred ?? false },
  { name: 'has-when', measure: ({ fact }) => fact?.when !== undefined },
  { name: 'has-where', measure: ({ fact }) => fact?.where !== undefined },
  { name: 'roles', measure: ({ fact }) => few(Object.keys(fact?.roles ?? {}).length) },
  { name: 'has-rest', measure: ({ fact }) => fact?.roles.rest !== undefined },
  { name: 'rest-length', measure: ({ fact }) => restLength(fact?.roles.rest) / 10 },
  { name: 'unsaid', measure: (seen) => few(unsaid(seen).length) },
  { name: 'unsaid-when', measure: (seen) => unsaid(seen).includes('when') },
  { name: 'attributed', measure: ({ question }) => question.attribution !== null },
  { name: 'stance', measure: ({ question }) => question.attribution?.stance ?? '' },
];

/** How many of those whom the stem names the sentence calls otherwise: “he”, “the minister”. */
function resolved({ named, question }: Seen): number {
  return named.filter(({ name }) => !question.evidence.quote.includes(name)).length;
}

/** Roles that the stem neither says nor asks for. */
function unsaid({ fact, question }: Seen): readonly string[] {
  if (!fact) return [];
  const roles = [
    ...Object.keys(fact.roles),
    ...(fact.when ? ['when'] : []),
    ...(fact.where === undefined ? [] : ['where']),
  ];
  return roles.filter((role) => role !== question.role && !question.said.includes(role));
}

function restLength(rest: unknown): number {
  return typeof rest === 'object' && rest !== null && 'text' in rest && typeof rest.text === 'string'
    ? rest.text.split(' ').length
    : 0;
}
