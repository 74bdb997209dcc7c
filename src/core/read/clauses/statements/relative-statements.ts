/** Tells what a relative clause adds to its noun: “Fred, who was born in 1900, …” → “Fred was born in 1900”. */

import type { Known } from '../known.ts';
import { dependents, hasLabel, rootOf, subtree, type Tree, tokenAt } from '../tree.ts';
import { cutFrom, sayClause, sayNoun } from './cuts.ts';
import { predicatesOf } from './predicates.ts';
import type { Statement } from './statements.ts';

/** “who” behind a name is seldom another's; a “which” may be of all that stands before it. */
const sureWho = 0.3;
const sureWhich = 0.45;

/** With them “which” may be the whole story: “…, which led to war”. */
const consequence =
  /^(?:lead|delay|cause|make|mean|result|allow|help|give|require|force|prompt|create|bring|end|raise|spark|do|enable|prevent|cost|come|happen|occur)$/;
const maybe = /^(?:probably|possibly|perhaps|maybe|presumably|e\.g\.|especially|particularly|namely)$/i;

/** “the house, which was built in 1900, …”, “Mary, whom he met at school, …”: the noun in place of the pronoun. */
export function relativeStatements(tree: Tree, head: number, sentence: number, known: Known): Statement[] {
  const { head: noun, margin, lemma } = tokenAt(tree, head);
  const words = subtree(tree, head).filter((at) => tokenAt(tree, at).text !== ',');
  const [first = -1] = words;
  const pronoun = words.find((at) => /^(?:who|whom|which|where)$/i.test(tokenAt(tree, at).text)) ?? -1;
  const comma = first - 1;
  // “of which he …” has its preposition in front.
  if (pronoun < 0 || pronoun > first + 1 || tree.tokens[comma]?.text !== ',') return [];
  const isWhich = /^which$/i.test(tokenAt(tree, pronoun).text);
  if (margin < (isWhich ? sureWhich : sureWho) || tokenAt(tree, pronoun).head !== head) return [];
  if (isWhich && consequence.test(lemma) && noun > rootOf(tree) && dependents(tree, head, 'aux').length === 0)
    return [];
  if (!isNearest(tree, noun, comma) || isInRow(tree, noun) || !agrees(tree, noun, head, pronoun)) return [];
  const named = sayNoun(tree, noun, [head]);
  if (named.some((at) => maybe.test(tokenAt(tree, at).text))) return [];
  if (tokenAt(tree, pronoun).xpos === 'WRB') {
    const word = placeWord(known.mentionAt(sentence, noun)?.kind);
    return word && pronoun === first ? asComplement(tree, head, [pronoun], [word, ...named], false) : [];
  }
  if (!hasLabel(tokenAt(tree, pronoun), ['nsubj'])) {
    const prepositions = dependents(tree, pronoun, 'case');
    const isObject = tokenAt(tree, pronoun).label === 'obj';
    if (!isObject && !(hasLabel(tokenAt(tree, pronoun), ['obl']) && prepositions.length === 1)) return [];
    return asComplement(tree, head, [...prepositions, pronoun], [...prepositions, ...named], isObject);
  }
  return predicatesOf(tree, head).flatMap((verb): Statement[] => {
    if (verb !== head) {
      const joined = cutFrom(tree, verb, head);
      return joined ? [{ ...joined, margin: Math.min(margin, joined.margin) }] : [];
    }
    const said = sayClause(tree, verb);
    const rest = said.tokens.filter((at) => at > pronoun);
    return pronoun === first ? [{ parts: [...named, ...rest], head: verb, margin: Math.min(margin, said.margin) }] : [];
  });
}

/** Of a city one says “in”; null where nobody knows. */
function placeWord(kind: string | undefined): string | null {
  if (kind === undefined) return null;
  return /^(?:city|country|region)$/.test(kind) ? 'in' : null;
}

/** “whom he met at school” → “he met Mary at school”; “with whom he sang” → “he sang with Mary”. */
function asComplement(
  tree: Tree,
  head: number,
  pronoun: readonly number[],
  named: Statement['parts'],
  isObject: boolean,
): Statement[] {
  if (predicatesOf(tree, head).length > 1 || dependents(tree, head, 'nsubj').length === 0) return [];
  const said = sayClause(tree, head);
  const rest = said.tokens.filter((at) => !pronoun.includes(at));
  const full = dependents(tree, head, 'compound:prt', ...(isObject ? [] : ['obj', 'xcomp']));
  const last = Math.max(head, ...full.flatMap((at) => subtree(tree, at)));
  const at = rest.indexOf(last) + 1;
  if (at === 0 || rest.length !== said.tokens.length - pronoun.length) return [];
  const margin = Math.min(said.margin, ...[head, ...pronoun].map((index) => tokenAt(tree, index).margin));
  return [{ parts: [...rest.slice(0, at), ...named, ...rest.slice(at)], head, margin }];
}

/** “Town, which are …” says something of more than the town. */
function agrees(tree: Tree, noun: number, head: number, pronoun: number): boolean {
  if (!hasLabel(tokenAt(tree, pronoun), ['nsubj'])) return true;
  const verbs = [...dependents(tree, head, 'aux', 'cop'), head].map((index) => tokenAt(tree, index));
  const isPlural = verbs.some(({ xpos, text }) => xpos === 'VBP' || text === 'were');
  const isSingular = verbs.some(({ xpos, text }) => xpos === 'VBZ' || text === 'was');
  const { xpos } = tokenAt(tree, noun);
  return /^NNP?S$/.test(xpos) ? !isSingular || xpos === 'NNPS' : !isPlural;
}

/** Nothing else stands between that could be meant: “the son of the king, who …”. */
export function isNearest(tree: Tree, noun: number, comma: number): boolean {
  return subtree(tree, noun).every(
    (at) => at <= noun || at >= comma || hasLabel(tokenAt(tree, at), ['flat', 'compound', 'punct']),
  );
}

export function isInRow(tree: Tree, noun: number): boolean {
  return tokenAt(tree, noun).label === 'conj' || dependents(tree, noun, 'conj').length > 0;
}
