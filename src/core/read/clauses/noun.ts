/** Turns a noun of a sentence into what fills a role: an entity, or a phrase that stands alone, or nothing when in doubt. */

import type { EntityId, Phrase, RoleAtom, RoleValue } from '../../model.ts';
import type { Known } from './known.ts';
import { sayStretch } from './stretch.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** The longest phrase that a stem can carry, in words. */
const longestPhrase = 9;

export interface Place {
  readonly tree: Tree;
  readonly sentence: number;
  readonly known: Known;
  /** Of whom “his” may stay unnamed in what is said. */
  readonly owner: EntityId | null;
}

/** What the noun at `head` is; a coordination gives several; null where anything in it is unclear. */
export function readNoun(head: number, place: Place): RoleValue | null {
  const others = dependents(place.tree, head, 'conj');
  if (others.length === 0) return readSingle(head, place);
  const atoms = [head, ...others].map((index) => readSingle(index, place));
  return atoms.every((atom) => atom !== null) ? atoms : null;
}

function readSingle(head: number, place: Place): RoleAtom | null {
  return entityAt(head, place) ?? readPhrase(head, place);
}

/** The entity whose name, resolved pronoun or description has this head, or that stands in apposition to it. */
export function entityAt(head: number, { tree, sentence, known }: Place): EntityId | null {
  const mention = known.mentionAt(sentence, head);
  if (mention?.entity && (mention.head === head || mention.how === 'name') && headIsLast(mention, head, tree)) {
    return mention.entity;
  }
  for (const appositive of dependents(tree, head, 'appos', 'flat')) {
    const other = known.mentionAt(sentence, appositive);
    if (other?.entity && other.how === 'name' && other.kind === 'person') return other.entity;
  }
  return null;
}

/** “Clinton’s lawyer” is not Clinton: the noun must be the mention’s own head. */
function headIsLast(mention: { from: number; to: number }, head: number, tree: Tree): boolean {
  const above = tokenAt(tree, head).head;
  return above < mention.from || above >= mention.to;
}

/** Whole branches that a phrase can do without: asides, appositions, clauses behind a comma. */
function isAside(tree: Tree, head: number): (index: number) => boolean {
  return (index) => {
    const token = tokenAt(tree, index);
    if (
      token.head === head &&
      hasLabel(token, ['case', 'cc', 'conj', 'mark', 'cop', 'nsubj', 'aux', 'advcl', 'advmod:emph'])
    )
      return true;
    if (hasLabel(token, ['appos', 'parataxis', 'dep', 'list', 'discourse', 'reparandum'])) return true;
    if (token.label === 'acl:relcl' || token.label === 'acl') return hasCommaBefore(tree, index);
    return (
      token.head === head && token.label === 'punct' && /^[,;:()[\]–—-]$/.test(token.text) && isEdge(tree, index, head)
    );
  };
}

function hasCommaBefore(tree: Tree, index: number): boolean {
  const [first = index] = subtree(tree, index);
  const before = tree.tokens[first - 1];
  return tokenAt(tree, first).text === ',' || before?.text === ',';
}

function isEdge(tree: Tree, index: number, head: number): boolean {
  return index > head || (tree.tokens[index + 1]?.head ?? -1) !== head;
}

function readPhrase(head: number, place: Place): Phrase | null {
  const { tree, sentence, known, owner } = place;
  const token = tokenAt(tree, head);
  if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return null;
  if (known.quantityAt(sentence, head)?.when) return null;
  const indexes = subtree(tree, head, isAside(tree, head));
  if (indexes.length > longestPhrase || !isAnchored(head, indexes, place)) return null;
  const said = sayStretch(indexes, tree, sentence, known, owner);
  if (!said || /[“”"()[\]]/.test(said.text)) return null;
  return { text: said.text, kind: 'thing', ...(/S$/.test(token.xpos) ? { plural: true } : {}) };
}

/** What is one of its kind for everybody. */
const unique = new Set(
  'world internet sun moon earth sky public media universe environment economy weather web press'.split(' '),
);

/** A definite noun must say which: by a name, an of-phrase, a clause or a superlative. An indefinite needs nothing. */
function isAnchored(head: number, indexes: readonly number[], place: Place): boolean {
  const { tree, sentence, known } = place;
  const determiner = dependents(tree, head, 'det')[0];
  const article = determiner === undefined ? '' : tokenAt(tree, determiner).text.toLowerCase();
  if (/^(?:this|that|these|those|any|every|each|all|no|some|both|another)$/.test(article)) return false;
  if (article !== 'the') return true;
  if (unique.has(tokenAt(tree, head).lemma)) return true;
  if (dependents(tree, head, 'acl', 'acl:relcl').some((child) => indexes.includes(child))) return true;
  if (indexes.some((index) => known.mentionAt(sentence, index)?.entity)) return true;
  return indexes.some((index) => /^(?:JJS|RBS|CD)$/.test(tokenAt(tree, index).xpos)) && indexes.length > 3;
}
