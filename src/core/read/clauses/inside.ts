/** Tells where a word that points somewhere points at what its own sentence says: “both Iran and Iraq”, “so high that …”, “each other”. */

import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

/** Whether the pointing word at `index` is at home in its sentence. */
export function pointsInside(index: number, tree: Tree): boolean {
  const token = tokenAt(tree, index);
  const [before, after] = [wordAt(tree, index - 1), wordAt(tree, index + 1)];
  switch (token.text.toLowerCase()) {
    case 'both':
    case 'either':
    case 'neither':
      return isOfPair(index, tree);
    case 'such':
      return after === 'as';
    case 'same':
      return dependents(tree, token.head, 'nmod', 'acl', 'advcl').some((child) => isAs(child, tree));
    case 'so':
      return isDegree(index, tree);
    case 'following':
    case 'previous':
      return token.label === 'case';
    case 'other':
      return before === 'each' || after === 'than' || isOneMore(token.head, tree);
    case 'that':
    case 'those':
      return token.upos === 'PRON' && dependents(tree, index, 'acl', 'nmod').some((child) => child > index);
    default:
      return false;
  }
}

function wordAt(tree: Tree, index: number): string {
  return tree.tokens[index]?.text.toLowerCase() ?? '';
}

/** “both the school and the police”, “Teams from Morocco and Iran both had …” */
function isOfPair(index: number, tree: Tree): boolean {
  const { head, label } = tokenAt(tree, index);
  if (head < 0) return false;
  if (label === 'cc:preconj') return dependents(tree, head, 'conj').length > 0;
  const [subject = -1] = dependents(tree, head, 'nsubj');
  const named = hasLabel(tokenAt(tree, head), ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'root']) ? [head] : [];
  const pairs = label === 'advmod' ? [subject] : named;
  return pairs.some((noun) => noun >= 0 && dependents(tree, noun, 'conj').length === 1);
}

/** “as” or “that” behind “the same”. */
function isAs(child: number, tree: Tree): boolean {
  return dependents(tree, child, 'case', 'mark').some((index) => tokenAt(tree, index).lemma === 'as');
}

/** “so severe that her skin broke”: how severe is told in the same sentence. */
function isDegree(index: number, tree: Tree): boolean {
  const { head, label } = tokenAt(tree, index);
  if (label !== 'advmod' || head < index) return false;
  return dependents(tree, head, 'ccomp', 'advcl').some((child) =>
    dependents(tree, child, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'that'),
  );
}

/** “temples and other sacred sites”: other than what was just said. */
function isOneMore(noun: number, tree: Tree): boolean {
  return noun >= 0 && tokenAt(tree, noun).label === 'conj' && tokenAt(tree, noun).head < noun;
}
