/** Amounts that a sentence can't be asked for in their place: attributes, one of two ends, conversions in brackets. */

import type { Mention } from '../../entities/mention.ts';
import { type Tree, tokenAt } from '../tree.ts';

/** So many names a sentence may list. */
const longestList = 12;

export function isTrap(mention: Mention, tree: Tree): boolean {
  return [isBracketed, isAttribute, isOwned, isOneOfTwo, isListed].some((is) => is(mention, tree));
}

/** “(800 km)” */
function isBracketed({ from, to }: Mention, tree: Tree): boolean {
  return tree.tokens[from - 1]?.text === '(' || tree.tokens[to]?.text === ')';
}

/** “a two-year contract”, “a $ 50 million deal”: before a noun of its own no question words can stand. */
function isAttribute({ from, to, head, kind, class: group }: Mention, tree: Tree): boolean {
  if (group === 'attribute' || /^[-‑]$/.test(tree.tokens[to]?.text ?? '')) return true;
  const token = tokenAt(tree, head);
  const owner = tree.tokens[token.head];
  const isBefore = token.head >= to && /^(?:compound|amod|nmod:poss|nmod:desc)/.test(token.label);
  // “accounted for 70 percent of the market”: the parser may hang a share on what follows.
  return isBefore && owner?.upos !== 'VERB' && (kind !== 'date' || tree.tokens[from - 1]?.upos !== 'ADP');
}

const owning = /^(?:this|these|those|that|every|each|an?|last|first|next|other|top|per|either|#|no\.?|number)$/i;
/** Before a number these leave room for question words; “the” does where the reader of the amount takes it along. */
const passing = /^(?:another|all|further|the|additional)$/i;

/** “these three memoirs”, “his two brothers”, “every two years”, “per one million”, “a record 45,756 migrants”. */
function isOwned({ from, head, kind }: Mention, tree: Tree): boolean {
  const before = tree.tokens[from - 1];
  if (before === undefined) return false;
  if (/^(?:PRP\$|POS|WP\$)$/.test(before.xpos) || owning.test(before.text)) return true;
  if (/^the$/i.test(before.text)) return !/^(?:count|duration|date)$/.test(kind);
  return before.head === head && /^(?:amod|compound|det)/.test(before.label) && !passing.test(before.text);
}

/** “two brothers, Niklaus and Johann”, “three alternatives: red, …”: who counts what follows need not know. */
function isListed({ to, kind, phrase }: Mention, tree: Tree): boolean {
  if (kind !== 'count' || (phrase?.value ?? 0) > longestList) return false;
  const isName = (index: number) => tree.tokens[index]?.upos === 'PROPN';
  const mark = tree.tokens[to]?.text ?? '';
  return mark === ':' || isName(to) || (/^[,(–—-]$/.test(mark) && isName(to + 1));
}

/** “one or two points”, “from 9 to 10”, “between 8 and 10 years”, “four out of five”: the other end tells. */
function isOneOfTwo({ from, to }: Mention, tree: Tree): boolean {
  const word = (index: number) => tree.tokens[index]?.text.toLowerCase() ?? '';
  const isNumber = (index: number) => tree.tokens[index]?.upos === 'NUM';
  const joins = (index: number) => /^(?:or|to|and|[-–])$/.test(word(index));
  if ((joins(from - 1) && isNumber(from - 2)) || (joins(to) && isNumber(to + 1))) return true;
  if (word(from - 1) === 'of' && word(from - 2) === 'out' && isNumber(from - 3)) return true;
  if (word(to) === 'out' && word(to + 1) === 'of') return true;
  // “by either 49 percent or by 27 percent”
  const isOr = (index: number) => word(index) === 'or' && tree.tokens[index + 1]?.upos === 'ADP' && isNumber(index + 2);
  return isOr(to) || isOr(from - 2);
}
