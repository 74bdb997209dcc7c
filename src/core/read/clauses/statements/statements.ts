/** Takes a long sentence apart into statements that can be told one by one: its main clause, what joins it, and what its asides say. */

import type { Known } from '../known.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { dependents, rootOf, type Tree, tokenAt } from '../tree.ts';
import { isEnd } from '../unsaid.ts';
import { asideStatements } from './aside-statements.ts';
import { cutFrom, type Fullness } from './cuts.ts';
import { isDash, isMark } from './marks.ts';
import { predicatesOf } from './predicates.ts';
import { isSpokenWhole, saysAnything, toldClauses } from './who-says.ts';

export interface Statement {
  /** In the order said: tokens of the sentence, and words that it lacks (“is”, “was”). */
  readonly parts: readonly (number | string)[];
  /** The token of its predicate. */
  readonly head: number;
  /** The least margin of the arcs that it rests on. */
  readonly margin: number;
}

/** Below this an arc may be wrong. */
const sureArc = 0.3;
/** “He died” is too little to ask about. */
const fewest = 3;

/** In tokens: what is told in full besides. */
const longestFull = 28;

/**
 * The shortest first, each in full after all of them: its asides may say what nothing else does.
 * Nothing where the sentence is a question, somebody's own words, or not sure enough.
 */
export function statementsOf(tree: Tree, sentence: number, known: Known): Statement[] {
  const root = rootOf(tree);
  if (root < 0 || isSpokenWhole(tree, sentence, known) || tree.tokens.some(({ text }) => text === '?')) return [];
  const clauses = toldClauses(tree, root);
  const told = (fullness: Fullness) =>
    clauses.flatMap((clause) =>
      predicatesOf(tree, clause).flatMap((head) => cutFrom(tree, head, clause, fullness) ?? []),
    );
  const asides = saysAnything(tree) ? [] : asideStatements(tree, sentence, clauses, known);
  const isShort = ({ parts }: Statement) => parts.length <= longestFull;
  const all = [...told('short'), ...asides, ...[...told('cut'), ...told('full')].filter(isShort)]
    .filter(({ parts }) => !parts.some((part, place) => place < parts.length - 2 && isStop(part, tree)))
    .map((statement) => ({ ...statement, parts: withoutEnd(statement.parts, tree) }))
    .filter((statement) => statement.margin >= sureArc && isWhole(statement, tree, sentence, known));
  const seen = new Map(all.toReversed().map((statement) => [statement.parts.join(), statement]));
  return all.filter((statement) => seen.get(statement.parts.join()) === statement);
}

/** Without the stop, and the comma that closed what stood at the end. */
function withoutEnd(parts: Statement['parts'], tree: Tree): Statement['parts'] {
  const kept = parts.filter((part) => !isStop(part, tree));
  const last = kept.at(-1);
  return typeof last === 'number' && isMark(tree, last) ? kept.slice(0, -1) : kept;
}

function isStop(part: number | string, tree: Tree): boolean {
  return typeof part === 'number' && isEnd(part, tree);
}

/** A subject and a finite verb, nothing left open, nothing of the sentence's frame left in. */
function isWhole({ parts, head }: Statement, tree: Tree, sentence: number, known: Known): boolean {
  const tokens = parts.filter((part) => typeof part === 'number');
  if (known.isQuoted(sentence, head) || !tokens.includes(head) || tokens.length < fewest) return false;
  if (isSpeechless(tree, head, tokens)) return false;
  // “… started in”, “… was the”
  if (/^(?:IN|TO|DT|CC|PRP\$)$/.test(tree.tokens[tokens.at(-1) ?? -1]?.xpos ?? '')) return false;
  const texts = tokens.map((index) => tokenAt(tree, index).text);
  // “…, however it …” joins two sentences.
  if (texts.some((text) => /^however$/i.test(text))) return false;
  if (texts.some((text) => /^[:;()[\]?|]$/.test(text)) || tokens.some((index) => isDash(tree, index))) return false;
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  if (count(/^"$/) % 2 !== 0 || count(/^“$/) !== count(/^”$/)) return false;
  return parts.some((part) => typeof part === 'string' || isVerbOf(tree, part, head));
}

/** The statement's own verb in a tense, or the helper that it has or shares. */
function isVerbOf(tree: Tree, index: number, head: number): boolean {
  const { label, xpos } = tokenAt(tree, index);
  return /^(?:VB[DPZ]|MD)$/.test(xpos) && (index === head || /^(?:aux|cop)/.test(label));
}

/** “They estimated”: a verb of saying that lost what it says. */
function isSpeechless(tree: Tree, head: number, tokens: readonly number[]): boolean {
  if (!isSpeechVerb(tokenAt(tree, head).lemma) || dependents(tree, head, 'aux:pass', 'cop').length > 0) return false;
  const { xpos } = tokenAt(tree, head);
  const says = dependents(tree, head, 'obj', 'ccomp', 'xcomp', 'parataxis').some((index) => tokens.includes(index));
  // Whatever the parser takes it for, “announced the place” has an object.
  if (/^(?:DT|PRP\$?|NN.*|JJ|CD)$/.test(tree.tokens[head + 1]?.xpos ?? '')) return false;
  return xpos.startsWith('VB') && !says && !tokens.some((index) => /^["“]$/.test(tokenAt(tree, index).text));
}

/** Its tokens alone. */
export function tokensOf({ parts }: Pick<Statement, 'parts'>): number[] {
  return parts.filter((part) => typeof part === 'number');
}
