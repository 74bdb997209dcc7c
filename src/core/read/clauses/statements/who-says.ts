/** Tells what of a sentence is somebody's word: then nothing is torn from it, as if it were known. */

import type { Known } from '../known.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { dependents, hasLabel, rootOf, type Tree, tokenAt } from '../tree.ts';
import { clausesOf } from './predicates.ts';

/** Whether the sentence lies inside a quotation, be it one that goes on over several paragraphs. */
export function isSpokenWhole(tree: Tree, sentence: number, known: Known): boolean {
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
export function toldClauses(tree: Tree, root: number): number[] {
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

/** Whether anybody says anything in it. */
export function saysAnything(tree: Tree): boolean {
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
