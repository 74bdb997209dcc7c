/** Takes a long sentence apart into statements that can be told one by one: its main clause, what joins it, and what its asides say. */

import { asideStatements } from './aside-statements.ts';
import { isDash } from './asides.ts';
import { cutFrom } from './cuts.ts';
import type { Known } from './known.ts';
import { clausesOf, predicatesOf } from './predicates.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { dependents, hasLabel, rootOf, type Tree, tokenAt } from './tree.ts';
import { isEnd } from './unsaid.ts';

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

/** Nothing where the sentence is a question, somebody's own words, or not sure enough. */
export function statementsOf(tree: Tree, sentence: number, known: Known): Statement[] {
  const root = rootOf(tree);
  if (root < 0 || isSpokenWhole(tree, sentence, known) || tree.tokens.some(({ text }) => text === '?')) return [];
  const clauses = toldClauses(tree, root);
  const isSaid = saysAnything(tree);
  const found = clauses.flatMap((clause) =>
    predicatesOf(tree, clause).flatMap((head) => cutFrom(tree, head, clause) ?? []),
  );
  const asides = isSaid ? [] : asideStatements(tree, sentence, clauses, known);
  return [...found, ...asides]
    .filter(({ parts }) => !parts.some((part, place) => place < parts.length - 2 && isStop(part, tree)))
    .map((statement) => ({ ...statement, parts: statement.parts.filter((part) => !isStop(part, tree)) }))
    .filter((statement) => statement.margin >= sureArc && isWhole(statement, tree, sentence, known));
}

/** Whether the sentence lies inside a quotation, be it one that goes on over several paragraphs. */
function isSpokenWhole(tree: Tree, sentence: number, known: Known): boolean {
  if (known.isQuoted(sentence, rootOf(tree))) return true;
  const { text } = known.article;
  const end = known.sentences[sentence]?.end ?? 0;
  const paragraph = text.lastIndexOf('\n', (known.sentences[sentence]?.start ?? 0) - 1) + 1;
  const rest = text.slice(paragraph, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
  const mark = /["“”]/.exec(rest);
  // A first mark that closes, and no fellow behind it: what stands before it was opened elsewhere.
  const isOdd = (rest.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return (
    isOdd &&
    mark !== null &&
    paragraph + mark.index >= end - 1 &&
    /[^\s(]["”](?!\p{L})/u.test(rest.slice(mark.index - 1, mark.index + 2))
  );
}

/** The clauses that may be told: where somebody says a part of the sentence, nothing else is torn from it. */
function toldClauses(tree: Tree, root: number): number[] {
  const clauses = clausesOf(tree, root);
  if (tree.tokens.some(({ text }) => /^according$/i.test(text))) return [root];
  const speaking = tree.tokens.flatMap((_, index) => (isSpeaking(tree, index) ? [index] : []));
  if (speaking.some((index) => hasLabel(tokenAt(tree, index), ['parataxis']) || isBehindWhatIsSaid(tree, index)))
    return [root];
  return clauses.filter(
    (clause, place) =>
      place === 0 ||
      speaking.includes(clause) ||
      (speaking.every((index) => index > clause) && !isBehindThat(tree, clause)),
  );
}

/** “The letters hint that A, and B”: B may be hinted too. */
function isBehindThat(tree: Tree, clause: number): boolean {
  const before = tree.tokens.slice(tokenAt(tree, clause).head + 1, clause);
  const isBut = dependents(tree, clause, 'cc').some((index) => /^but$/i.test(tokenAt(tree, index).text));
  return !isBut && before.some((token) => hasLabel(token, ['ccomp']));
}

function saysAnything(tree: Tree): boolean {
  return tree.tokens.some(({ text }, index) => /^according$/i.test(text) || isSpeaking(tree, index));
}

/** A verb of saying and what it says. */
function isSpeaking(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (!isSpeechVerb(token.lemma) || !token.xpos.startsWith('VB')) return false;
  if (hasLabel(token, ['parataxis'])) return true;
  const children = (tree.children[index] ?? []).map((child) => tokenAt(tree, child));
  return children.some((child) => hasLabel(child, ['ccomp', 'parataxis']) || /^["“”]$/.test(child.text));
}

/** “…, researchers say.” */
function isBehindWhatIsSaid(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'ccomp', 'parataxis').some((said) => said < index);
}

function isStop(part: number | string, tree: Tree): boolean {
  return typeof part === 'number' && isEnd(part, tree);
}

/** A subject and a finite verb, nothing left open, nothing of the sentence's frame left in. */
function isWhole({ parts, head }: Statement, tree: Tree, sentence: number, known: Known): boolean {
  const tokens = parts.filter((part) => typeof part === 'number');
  if (known.isQuoted(sentence, head) || !tokens.includes(head) || tokens.length < fewest) return false;
  // “… started in”, “… was the”
  if (/^(?:IN|TO|DT|CC|PRP\$)$/.test(tree.tokens[tokens.at(-1) ?? -1]?.xpos ?? '')) return false;
  const texts = tokens.map((index) => tokenAt(tree, index).text);
  // “…, however it …” joins two sentences.
  if (texts.some((text) => /^however$/i.test(text))) return false;
  if (texts.some((text) => /^[:;()[\]?|]$/.test(text)) || tokens.some((index) => isDash(tree, index))) return false;
  const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  if (count(/^"$/) % 2 !== 0 || count(/^“$/) !== count(/^”$/)) return false;
  return parts.some((part) => typeof part === 'string' || /^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, part).xpos));
}

/** Its tokens alone. */
export function tokensOf({ parts }: Pick<Statement, 'parts'>): number[] {
  return parts.filter((part) => typeof part === 'number');
}
