/** Finds what “the election” is short for, where the title or the text names only one: “the Hong Kong legislative election”. */

import type { Known } from './known.ts';
import { dependents, subtree, type Tree, tokenAt } from './tree.ts';

/** By lemma: the one full form, or null where there are several. */
export type FullForms = ReadonlyMap<string, string | null>;

/** Too general to be told apart by one name before them. */
const vague = new Set(
  'year day time people man woman thing part way group name number member side week month case work world state country city government company'.split(
    ' ',
  ),
);

/** Of singular nouns with a name among their modifiers; the title's own parse comes first. */
export function findFullForms(titleTree: Tree, trees: readonly Tree[]): FullForms {
  const forms = new Map<string, string | null>();
  for (const tree of [titleTree, ...trees]) {
    for (const [index, token] of tree.tokens.entries()) {
      if (token.xpos !== 'NN' || vague.has(token.lemma)) continue;
      const full = fullForm(tree, index, tree === titleTree);
      if (full === null) continue;
      const known = forms.get(token.lemma);
      if (known === undefined) forms.set(token.lemma, full);
      else if (known !== null && !isShorter(full, known) && !isShorter(known, full)) forms.set(token.lemma, null);
    }
  }
  return forms;
}

/** “the Hong Kong legislative election”; null without a name that tells it from others. */
function fullForm(tree: Tree, noun: number, isTitle: boolean): string | null {
  const modifiers = dependents(tree, noun, 'amod', 'compound', 'nmod:desc').flatMap((index) => subtree(tree, index));
  const before = modifiers.filter((index) => index < noun).sort((a, b) => a - b);
  const words = before.map((index) => tokenAt(tree, index));
  if (dependents(tree, noun, 'nmod:poss', 'conj', 'nummod').length > 0 || before.length === 0) return null;
  if (before[0] !== noun - before.length || !words.some(({ xpos }) => xpos.startsWith('NNP'))) return null;
  if (!isTitle && before[0] === 0) return null;
  return `the ${words.map(({ text }) => text).join(' ')} ${tokenAt(tree, noun).text}`;
}

function isShorter(one: string, other: string): boolean {
  return one
    .toLowerCase()
    .split(' ')
    .every((word) => other.toLowerCase().split(' ').includes(word));
}

/** The full form of a bare “the N” or “this N”, or null. */
export function fullFormAt(noun: number, indexes: readonly number[], tree: Tree, known: Known): string | null {
  const token = tokenAt(tree, noun);
  if (token.xpos !== 'NN' || indexes.length !== 2) return null;
  const [determiner] = dependents(tree, noun, 'det');
  if (determiner === undefined || !/^(?:the|this)$/i.test(tokenAt(tree, determiner).text)) return null;
  return known.fullForms.get(token.lemma) ?? null;
}
