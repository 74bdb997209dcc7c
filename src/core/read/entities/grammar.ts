/** Questions about the parse that resolving a reference asks. */

import type { ParsedToken } from '../parse/index.ts';
import { isSubject } from './referent.ts';

/** A conjunct takes its place in the clause from the first of the list, a name from what it is introduced by: “his father Johann”. */
export function firstOfList(tokens: readonly ParsedToken[], at: number): number {
  let first = at;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[first];
    if (!token || (token.label !== 'conj' && !isIntroduced(tokens, first))) return first;
    first = token.head;
  }
  return first;
}

/** Whether a name stands behind the noun that says what it is. */
export function isIntroduced(tokens: readonly ParsedToken[], at: number): boolean {
  const token = tokens[at];
  const noun = tokens[token?.head ?? -1];
  return token?.upos === 'PROPN' && token.label === 'appos' && noun?.upos === 'NOUN' && token.head < at;
}

/** What a noun phrase does in its sentence. */
export type Role = 'subject' | 'object' | 'owner' | 'oblique' | 'inner' | 'beside' | 'other';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^[nc]subj/, 'subject'],
  [/^i?obj$/, 'object'],
  [/^nmod:poss/, 'owner'],
  [/^obl/, 'oblique'],
  [/^(?:nmod|compound)/, 'inner'],
  [/^(?:appos|parataxis|dep|list)/, 'beside'],
];

export function roleOf(tokens: readonly ParsedToken[], at: number): Role {
  const label = tokens[firstOfList(tokens, at)]?.label ?? '';
  return ROLES.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
}

/** The verb (or predicate) that a word belongs to, upwards through its noun phrases. */
export function clauseOf(tokens: readonly ParsedToken[], at: number): number {
  let here = at;
  for (let steps = 0; steps < 20; steps++) {
    const token = tokens[here];
    if (!token || token.head < 0) return here;
    if (here !== at && isClauseHead(tokens, here)) return here;
    here = token.head;
  }
  return here;
}

function isClauseHead(tokens: readonly ParsedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.upos === 'VERB' && !/^(?:amod|compound)$/.test(token.label)) return true;
  return tokens.some((other) => other.head === at && (isSubject(other) || other.label === 'cop'));
}

/** The subjects of a word's clause and of those above it, the nearest first; a joined verb shares the subject of the first. */
export function subjectsAbove(tokens: readonly ParsedToken[], at: number): number[] {
  const subjects: number[] = [];
  let clause = clauseOf(tokens, at);
  for (let steps = 0; steps < 10; steps++) {
    const subject = tokens.findIndex((token) => token.head === clause && isSubject(token));
    if (subject >= 0 && subject !== at) {
      // The subject of “who expressed …” is whom the clause describes, and nobody above it.
      const relative =
        /^W/.test(tokens[subject]?.xpos ?? '') || /^(?:who|which|that)$/i.test(tokens[subject]?.text ?? '');
      if (relative && tokens[clause]?.label === 'acl:relcl') return [...subjects, tokens[clause]?.head ?? -1];
      subjects.push(subject);
    }
    const above = tokens[clause]?.head ?? -1;
    if (above < 0) return subjects;
    const next = isClauseHead(tokens, above) ? above : clauseOf(tokens, above);
    if (next === clause) return subjects;
    // “Poisson asked him to submit his work”: who submits is the object.
    const object =
      tokens[clause]?.label === 'xcomp'
        ? tokens.findIndex((token) => token.head === next && /^(?:obj|iobj)$/.test(token.label))
        : -1;
    if (object >= 0) return [...subjects, object];
    clause = next;
  }
  return subjects;
}
