/** Finds whose deed a predicate is: its own subject, the one it shares with a coordinated verb, or the noun a relative clause describes. */

import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

export interface Subject {
  readonly head: number;
  /** The token in the predicate's own clause; another than `head` where it is shared or relative. */
  readonly own: boolean;
}

export function findSubject(tree: Tree, predicate: number): Subject | null {
  const own = dependents(tree, predicate, 'nsubj').find((index) => tokenAt(tree, index).label !== 'nsubj:outer');
  const token = tokenAt(tree, predicate);
  const isRelative = token.label === 'acl:relcl';
  if (own !== undefined) {
    if (!/^W/.test(tokenAt(tree, own).xpos)) return { head: own, own: true };
    return isRelative && token.head >= 0 ? antecedent(tree, own, token.head) : null;
  }
  if (dependents(tree, predicate, 'csubj', 'expl').length > 0) return null;
  if (isReducedPassive(tree, predicate)) return { head: token.head, own: false };
  if (token.label === 'conj' && token.head >= 0 && hasVerb(tree, token.head) && !isShareDoubtful(tree, predicate)) {
    const shared = findSubject(tree, token.head);
    return shared && { head: shared.head, own: false };
  }
  return null;
}

/** “who” is a person: a thing before it is the wrong antecedent. */
function antecedent(tree: Tree, pronoun: number, head: number): Subject | null {
  const isWho = tokenAt(tree, pronoun).text.toLowerCase() === 'who';
  if (isWho && tokenAt(tree, head).xpos === 'NN' && dependents(tree, head, 'appos', 'flat').length === 0) return null;
  return { head, own: false };
}

/**
 * Whether the parser may have lost a subject of the verb's own: “… and the leader expressed thanks” has a noun behind its “and”,
 * and behind a relative clause nobody knows how far back “and vowed” reaches.
 */
function isShareDoubtful(tree: Tree, predicate: number): boolean {
  const [and] = dependents(tree, predicate, 'cc');
  if (and === undefined) return true;
  // “and in August entered the school”: a phrase with its preposition is nobody who enters.
  const setting = dependents(tree, predicate, 'obl', 'advmod').flatMap((index) =>
    dependents(tree, index, 'case').length > 0 ? subtree(tree, index) : [],
  );
  const isNoun = ({ upos }: { readonly upos: string }) => /^(?:NOUN|PROPN|PRON)$/.test(upos);
  if (tree.tokens.some((token, at) => at > and && at < predicate && isNoun(token) && !setting.includes(at)))
    return true;
  const first = tokenAt(tree, predicate).head;
  return tree.tokens.slice(first + 1, predicate).some((token) => hasLabel(token, ['acl:relcl', 'ccomp', 'parataxis']));
}

function hasVerb(tree: Tree, index: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokenAt(tree, index).upos) || dependents(tree, index, 'cop').length > 0;
}

/** Whether the token heads a clause of its own that could be a fact. */
export function isPredicate(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (!hasVerb(tree, index)) return false;
  if (isReducedPassive(tree, index)) return true;
  if (!hasLabel(token, ['root', 'conj', 'ccomp', 'acl:relcl', 'parataxis', 'advcl', 'appos'])) return false;
  // “When he arrived …” and “if it rains …” are no statements of their own.
  return !hasLabel(token, ['advcl']);
}

/** “the competition founded by Dean Kamen”: a participle behind its noun, with something of its own. */
export function isReducedPassive(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (token.label !== 'acl' || token.xpos !== 'VBN' || index < token.head || token.head < 0) return false;
  return dependents(tree, index, 'obl').length > 0 && dependents(tree, index, 'mark', 'aux', 'nsubj').length === 0;
}
