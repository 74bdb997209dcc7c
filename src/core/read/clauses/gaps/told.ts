/** Asks for a gap of a whole sentence as a full question, every other word kept: “When did Norton reemerge, laying claim to …?” */

import type { EntityId, Fact, RoleValue } from '../../../model.ts';
import { shortId } from '../../../text/hash.ts';
import { findAttribution } from '../attribution.ts';
import { description } from '../clause.ts';
import type { Known } from '../known.ts';
import type { Statement } from '../statements/statements.ts';
import { isWellFormed, sayStretch } from '../stretch.ts';
import { findSubject } from '../subject.ts';
import { dependents, hasLabel, leastMargin, range, subtree, type Tree, tokenAt } from '../tree.ts';
import { type Predicate, readPredicate, saysTooLittle } from '../verb-phrase.ts';
import type { Gap } from './gaps.ts';
import type { Gapped } from './sentences.ts';

interface Frame {
  readonly root: number;
  readonly predicate: Predicate;
  /** Tokens in the order said: what stands before the subject, the subject, what stands behind the verb. */
  readonly front: readonly number[];
  readonly subject: readonly number[];
  readonly tail: readonly number[];
  readonly plural: boolean;
  /** Several verbs share the subject: only for the subject one can ask. */
  readonly joined: boolean;
}

type Parts = Pick<Fact, 'roles' | 'when' | 'where' | 'ask'>;

/** The sentence with its gap as a fact of the generic relation; null where no full question can be made of it. */
export function toldFact({ gap, statement, sentence, fact }: Gapped, known: Known): Fact | null {
  const tree = known.trees[sentence];
  const frame = tree ? frameOf(statement, tree) : null;
  if (!tree || !frame || findAttribution(frame.root, { tree, sentence, known, owner: null }) !== null) return null;
  const parts = bySubject(gap, frame, tree, sentence, known) ?? byTail(gap, frame, tree, sentence, known);
  if (!parts) return null;
  const { derives, ...kept } = fact;
  const [asked = ''] = parts.ask ?? [];
  return {
    ...kept,
    ...parts,
    id: `x-${shortId(JSON.stringify([parts.roles, parts.where, parts.when?.iso ?? null]))}`,
    relation: 'do',
    // The question stands on the subject, the gap, and on where the sentence's other parts hang.
    confidence:
      fact.confidence * leastMargin(tree, [gap.from, ...dependents(tree, frame.root, 'nsubj', 'obj', 'obl')], -1),
    ...(derives ? { derives: { [asked]: 'reference' } } : {}),
  };
}

function frameOf({ parts, head }: Statement, tree: Tree): Frame | null {
  const order = parts.filter((part) => typeof part === 'number');
  const subject = findSubject(tree, head);
  const predicate = readPredicate(tree, head);
  if (!subject || !predicate || order.length < parts.length || dependents(tree, head, 'cop', 'expl').length > 0)
    return null;
  const branch = new Set(subtree(tree, subject.head, (index) => index === head));
  const verbs = [...new Set([...predicate.tokens, head])].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const first = order.indexOf(verbs[0] ?? head);
  const from = order.findIndex((index) => branch.has(index));
  // Between subject and verb nothing may stand, nor inside the verb, that the question would lose.
  if (from < 0 || from >= first || !order.slice(from, first).every((index) => branch.has(index))) return null;
  if (verbs.some((index, step) => order[first + step] !== index)) return null;
  const front = order.slice(0, from);
  // “Born in England, …” can't stand at the end.
  if (front.some((index) => hasLabel(tokenAt(tree, index), ['advcl', 'ccomp', 'parataxis']))) return null;
  return {
    root: head,
    predicate,
    front,
    subject: order.slice(from, first),
    tail: order.slice(first + verbs.length),
    plural: /S$/.test(tokenAt(tree, subject.head).xpos) || dependents(tree, subject.head, 'conj').length > 0,
    joined: dependents(tree, head, 'conj').some(
      (index) => order.includes(index) && /^VB/.test(tokenAt(tree, index).xpos),
    ),
  };
}

/** The gap is the whole subject: “Who won the award?” */
function bySubject(gap: Gap, frame: Frame, tree: Tree, sentence: number, known: Known): Parts | null {
  const { subject, predicate } = frame;
  if (gap.from !== subject[0] || gap.to - gap.from !== subject.length || isNumber(gap)) return null;
  const rest = sayAll([frame.tail, frame.front], tree, sentence, known, []);
  if (rest === null || rest === '') return null;
  return { roles: { agent: gap.missing, action: predicate.phrase, rest: description(rest) }, ask: ['agent'] };
}

/** The gap hangs on the verb, with its preposition or alone: “To which museum will Endeavour be sent?”, “When did …?” */
function byTail(gap: Gap, frame: Frame, tree: Tree, sentence: number, known: Known): Parts | null {
  if (frame.joined || isNumber(gap)) return null;
  const { root } = frame;
  const own = range(gap.from, gap.to).find((index) => tokenAt(tree, index).head === root);
  if (own === undefined) return null;
  const branch = subtree(tree, own);
  const cases = dependents(tree, own, 'case');
  const word = cases.map((index) => tokenAt(tree, index).text.toLowerCase()).join(' ');
  // Whatever else hangs on the gap would be left behind.
  if (
    branch.some(
      (index) =>
        !cases.includes(index) && (index < gap.from || index >= gap.to) && tokenAt(tree, index).upos !== 'PUNCT',
    )
  )
    return null;
  const without = (indexes: readonly number[]) => indexes.filter((index) => !branch.includes(index));
  const subject = sayStretch(frame.subject, tree, sentence, known, null);
  // “Stabat Mater, his first piece, was premiered”: an aside needs both of its commas.
  if (!subject || /,/.test(subject.text) || !isWellFormed(subject.text)) return null;
  const rest = sayAll([without(frame.tail), without(frame.front)], tree, sentence, known, subject.entities);
  if (rest === null) return null;
  const roles: Record<string, RoleValue> = {
    agent: { text: subject.text, kind: 'thing', ...(frame.plural ? { plural: true } : {}) },
    action: frame.predicate.phrase,
    ...(rest === '' ? {} : { rest: description(rest) }),
  };
  if (gap.when && saysTooLittle(frame.predicate, rest !== '')) return null;
  return placed(gap, word, tokenAt(tree, own).label, roles);
}

function placed({ missing, when }: Gap, word: string, label: string, roles: Record<string, RoleValue>): Parts | null {
  if (when) return /^(?:in|on|during)?$/.test(word) ? { roles, when, ask: ['when'] } : null;
  if (label === 'obj' && word === '') return { roles: { ...roles, object: missing }, ask: ['object'] };
  if (typeof missing !== 'string' || !/^\S+$/.test(word) || !label.startsWith('obl')) return null;
  if (word === 'by' && label === 'obl:agent') return null;
  return { roles: { ...roles, link: description(word), other: missing }, ask: ['other'] };
}

/** The stretches one behind the other, commas at their edges off, but for that before a side clause; null where something can't be said. */
function sayAll(
  stretches: readonly (readonly number[])[],
  tree: Tree,
  sentence: number,
  known: Known,
  named: readonly EntityId[],
): string | null {
  const said: string[] = [];
  for (const indexes of stretches) {
    const inside = trimmed(indexes, tree);
    const [first] = inside;
    if (first === undefined) continue;
    const text = sayStretch(inside, tree, sentence, known, null, named)?.text;
    if (text === undefined || !isWellFormed(text)) return null;
    said.push(tree.tokens[first - 1]?.text === ',' && tokenAt(tree, first).xpos === 'VBG' ? `, ${text}` : text);
  }
  return said.join(' ');
}

function trimmed(indexes: readonly number[], tree: Tree): readonly number[] {
  const isEdge = (index: number | undefined) => index !== undefined && /^[,;.]$/.test(tokenAt(tree, index).text);
  let [from, to] = [0, indexes.length];
  while (from < to && isEdge(indexes[from])) from++;
  while (to > from && isEdge(indexes[to - 1])) to--;
  return indexes.slice(from, to);
}

function isNumber({ missing }: Gap): boolean {
  return typeof missing !== 'string' && /^(?:count|percent|money)$/.test(missing.kind);
}
