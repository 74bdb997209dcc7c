/** Finds what “the election” is short for, where the title or the text names only one: “the Hong Kong legislative election”. */

import type { ParsedToken } from '../parse/index.ts';
import type { Known } from './known.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** By the noun as it is written, in lower case: the one full form, or null where there are several. */
export type FullForms = ReadonlyMap<string, string | null>;

/** Too general to be told apart by one name before them. */
const vague = new Set(
  `year day time people man woman thing part way group name number member side week month case work world state country city company area region place theory idea fact
  reason way kind sort home house room street road site`.split(/\s+/),
);

/** What “this” points back at stood no longer ago, in sentences. */
const farthest = 6;

/** The longest name of an owner, in tokens. */
const longestOwner = 4;

/**
 * Of nouns with a name among their modifiers, and of names that end in a noun; the title's own parse comes first.
 * None where the text speaks of others, too: “the Brazilian team” beside “the US team”.
 */
export function findFullForms(titleTree: Tree, trees: readonly Tree[]): FullForms {
  const forms = new Map<string, string | null>();
  const others: { readonly noun: string; readonly index: number; readonly tree: Tree }[] = [];
  for (const tree of [titleTree, ...trees]) {
    for (const [index, token] of tree.tokens.entries()) {
      const noun = token.text.toLowerCase();
      if (!/^NN(?:S|PS?)?$/.test(token.xpos) || vague.has(token.lemma.toLowerCase()) || isPartOfName(index, tree))
        continue;
      const known = forms.get(noun);
      const full = fullForm(tree, index, tree === titleTree);
      // “a new study” may come first, to be named later.
      if (full === null && (known || !isIndefinite(index, tree))) others.push({ noun, index, tree });
      else if (full !== null && (known === undefined || (known !== null && isShorter(known, full))))
        forms.set(noun, full);
      else if (full !== null && known && !isShorter(full, known)) forms.set(noun, null);
    }
  }
  const inTitle = findTitleForms(titleTree);
  for (const { noun, index, tree } of others) {
    const known = forms.get(noun);
    if (known && !inTitle.has(noun) && isAnother(index, known, tree)) forms.set(noun, null);
  }
  return forms;
}

/** What the title names in full, no other can be meant by its bare noun. */
function findTitleForms(tree: Tree): ReadonlySet<string> {
  const nouns = [...tree.tokens.keys()].filter((index) => fullForm(tree, index, true) !== null);
  return new Set(nouns.map((index) => tokenAt(tree, index).text.toLowerCase()));
}

function isIndefinite(noun: number, tree: Tree): boolean {
  return dependents(tree, noun, 'det').some((index) => /^an?$/i.test(tokenAt(tree, index).text));
}

/** Whether the noun has words before it that the full form does not have: “the Brazilian team”, “another team”. */
function isAnother(noun: number, full: string, tree: Tree): boolean {
  const said = new Set(full.toLowerCase().split(' '));
  return dependents(tree, noun, 'amod', 'compound', 'nummod', 'det', 'nmod:poss').some((index) => {
    const { text, label, xpos } = tokenAt(tree, index);
    if (xpos === 'PRP$') return false;
    if (label === 'det') return /^(?:an?|another|each|every|any|both|some)$/i.test(text);
    return index < noun && !said.has(text.toLowerCase());
  });
}

/** “the Hong Kong legislative election”, “Trump’s travel ban”; null without a name that tells it from others. */
function fullForm(tree: Tree, noun: number, isTitle: boolean): string | null {
  const isName = tokenAt(tree, noun).xpos.startsWith('NNP');
  if (dependents(tree, noun, 'conj', 'nummod', 'flat', 'appos').length > 0) return null;
  const owners = dependents(tree, noun, 'nmod:poss').flatMap((index) => subtree(tree, index));
  // “the Journal of Australia” is no “Journal”.
  if ((isName || owners.length > 0) && dependents(tree, noun, 'nmod').some((index) => index > noun)) return null;
  const modifiers = dependents(tree, noun, 'amod', 'compound', 'nmod:desc').flatMap((index) => subtree(tree, index));
  // “Theodorus’ monastery” is only his own.
  if (owners.length > 0 && (isName || modifiers.length === 0)) return null;
  const before = [...owners, ...modifiers].filter((index) => index < noun).sort((a, b) => a - b);
  const words = before.map((index) => tokenAt(tree, index));
  if (before.length === 0 || owners.length > longestOwner || before[0] !== noun - before.length) return null;
  if (!words.some(isNameWord)) return null;
  if (words.some(({ xpos }) => /^(?:PRP|DT|CC|,|-[LR]RB-|[()])/.test(xpos)) || (!isTitle && before[0] === 0))
    return null;
  const text = wordsOf(tree, before[0] ?? noun, noun + 1);
  return owners.length > 0 ? text : `the ${text}`;
}

/** “Kowloon”, and “NEMISIS”, which the parser takes for a common noun. */
function isNameWord({ xpos, text }: ParsedToken): boolean {
  return xpos.startsWith('NNP') ? /^\p{Lu}/u.test(text) : /^\p{Lu}{3,}$/u.test(text);
}

/** As they are written. */
function wordsOf({ tokens }: Tree, from: number, to: number): string {
  let text = '';
  for (const [at, token] of tokens.slice(from, to).entries())
    text += at > 0 && tokens[from + at - 1]?.end !== token.start ? ` ${token.text}` : token.text;
  return text;
}

/** “the Hong Kong Legislative | Council election”: it goes on. */
function isPartOfName(noun: number, tree: Tree): boolean {
  return hasLabel(tokenAt(tree, noun), ['compound', 'flat', 'amod', 'nmod:desc', 'goeswith']);
}

function isShorter(one: string, other: string): boolean {
  return one
    .toLowerCase()
    .split(' ')
    .every((word) => other.toLowerCase().split(' ').includes(word));
}

/** The full form of a bare “the N” or “this N”, or null. */
export function fullFormAt(noun: number, indexes: readonly number[], tree: Tree, known: Known): string | null {
  return indexes.length === 2 ? bareFullForm(noun, tree, known) : null;
}

/** The same in a whole sentence. */
export function bareFullForm(noun: number, tree: Tree, known: Known): string | null {
  const token = tokenAt(tree, noun);
  const [determiner] = dependents(tree, noun, 'det');
  if (!/^NNS?$/.test(token.xpos) || determiner !== noun - 1) return null;
  if (!/^(?:the|this)$/i.test(tokenAt(tree, determiner).text) || isPartOfName(noun, tree)) return null;
  const others = (tree.children[noun] ?? []).map((child) => tokenAt(tree, child));
  if (others.some((child) => !hasLabel(child, ['det', 'case', 'punct', 'cc', 'conj', 'mark', 'cop', 'nsubj', 'aux'])))
    return null;
  const only = known.fullForms.get(token.text.toLowerCase());
  if (only) return only;
  return /^this$/i.test(tokenAt(tree, determiner).text) ? lastForm(token.text.toLowerCase(), tree, known) : null;
}

/** “this constituency”: the one that was named last, if nothing else of its kind was since. */
function lastForm(noun: string, tree: Tree, known: Known): string | null {
  const here = known.trees.indexOf(tree);
  for (const before of known.trees.slice(Math.max(0, here - farthest), Math.max(0, here)).reverse()) {
    for (let index = before.tokens.length - 1; index >= 0; index--) {
      const token = tokenAt(before, index);
      if (token.text.toLowerCase() !== noun || isPartOfName(index, before)) continue;
      const full = fullForm(before, index, false);
      if (full !== null) return full;
      if (!isBare(index, before)) return null;
    }
  }
  return null;
}

/** “the N” and “this N” may be short for a name. */
function isBare(noun: number, tree: Tree): boolean {
  const determiners = dependents(tree, noun, 'det').map((index) => tokenAt(tree, index).text.toLowerCase());
  return (
    determiners.some((word) => /^(?:the|this)$/.test(word)) &&
    dependents(tree, noun, 'amod', 'compound', 'nmod').length === 0
  );
}
