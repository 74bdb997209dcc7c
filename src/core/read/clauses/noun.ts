/** Turns a noun of a sentence into what fills a role: an entity, or a phrase that stands alone, or nothing when in doubt. */

import type { EntityId, Phrase, RoleAtom, RoleValue } from '../../model.ts';
import { singularise } from '../../text/inflection.ts';
import type { Mention } from '../entities/mention.ts';
import { lookUp } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import { isAnchored } from './anchored.ts';
import { fullFormAt } from './full-forms.ts';
import type { Known } from './known.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** The longest phrase that a stem can carry, in words. */
const longestPhrase = 13;

export interface Place {
  readonly tree: Tree;
  readonly sentence: number;
  readonly known: Known;
  /** Of whom “his” may stay unnamed in what is said. */
  readonly owner: EntityId | null;
  /** A branch that is told elsewhere: the relative clause whose subject is being read. */
  readonly skip?: number;
}

/** What the noun at `head` is; a coordination gives several; null where anything in it is unclear. */
export function readNoun(head: number, place: Place): RoleValue | null {
  const others = dependents(place.tree, head, 'conj');
  if (others.length === 0) return readSingle(head, place);
  // “A or B” is not A and B.
  const joints = [head, ...others].flatMap((index) => dependents(place.tree, index, 'cc', 'cc:preconj', 'det'));
  if (joints.some((index) => /^(?:or|nor|either|neither)$/i.test(tokenAt(place.tree, index).text))) return null;
  const atoms = [head, ...others].map((index) => readSingle(index, place));
  return atoms.every((atom) => atom !== null) ? atoms : null;
}

function readSingle(head: number, place: Place): RoleAtom | null {
  // “Some Normans” are not the Normans.
  const [determiner] = dependents(place.tree, head, 'det');
  if (determiner !== undefined && /^(?:some|many|most|few|several|no|any)$/i.test(tokenAt(place.tree, determiner).text))
    return null;
  return entityAt(head, place) ?? readPhrase(head, place);
}

/** The entity whose name, resolved pronoun or description has this head, or that stands in apposition to it. */
export function entityAt(head: number, { tree, sentence, known }: Place): EntityId | null {
  // “a PhD” is one of many, whatever its capital.
  if (dependents(tree, head, 'det').some((index) => /^an?$/i.test(tokenAt(tree, index).text))) return null;
  const mention = known.mentionAt(sentence, head);
  if (mention?.entity && (mention.head === head || mention.how === 'name') && headIsLast(mention, head, tree)) {
    return goesOn(mention, tree) || isQualified(mention, tree) ? null : mention.entity;
  }
  for (const appositive of dependents(tree, head, 'appos', 'flat')) {
    const other = known.mentionAt(sentence, appositive);
    const isNamed = other?.how === 'name' && (other.kind === 'person' || tokenAt(tree, head).upos === 'NOUN');
    if (other?.entity && isNamed) return other.entity;
  }
  return null;
}

/** “Clinton’s lawyer” is not Clinton: the noun must be the mention’s own head. */
function headIsLast(mention: { from: number; to: number }, head: number, tree: Tree): boolean {
  const above = tokenAt(tree, head).head;
  return above < mention.from || above >= mention.to;
}

/** “his Seventh Symphony”, “the first International Meeting”: the name alone is not what is meant. */
function isQualified({ how, kind, head, from, titleFrom }: Mention, tree: Tree): boolean {
  if (how !== 'name' || kind === 'person') return false;
  return dependents(tree, head, 'nmod:poss', 'amod', 'nummod').some((index) => index < Math.min(from, titleFrom));
}

/** “the Budweiser Man of the Match award”: a name that goes on behind its mention is another name. */
function goesOn(mention: Mention, tree: Tree): boolean {
  if (mention.how !== 'name' || mention.kind === 'person') return false;
  const [next, after, third] = [0, 1, 2].map((step) => tree.tokens[mention.to + step]);
  const name = after?.text === 'the' ? third : after;
  return next?.text === 'of' && name?.xpos.startsWith('NNP') === true && after?.head !== undefined;
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

/** “whose boat”: means something only beside its antecedent. */
function isRelative(tree: Tree, indexes: readonly number[]): boolean {
  return /^W/.test(tokenAt(tree, indexes[0] ?? 0).xpos);
}

function readPhrase(head: number, place: Place): Phrase | null {
  const { tree, sentence, known } = place;
  const token = tokenAt(tree, head);
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || known.quantityAt(sentence, head)?.when) return null;
  if (timeUnits.has(token.lemma)) return null;
  // “Washington claims Pyongyang has …”: a verb that was taken for a plural noun.
  if (token.xpos === 'NNS' && isSpeechVerb(singularise(token.text)) && hasNameBefore(head, place)) return null;
  for (const cut of cuts) {
    const phrase = sayPhrase(head, cut, place);
    if (phrase) return phrase;
  }
  return null;
}

/** “years” do nothing and are done nothing to. */
const timeUnits = new Set('second minute hour day week month year decade century time'.split(' '));

function hasNameBefore(head: number, { tree, sentence, known }: Place): boolean {
  return dependents(tree, head, 'compound', 'amod', 'nmod:desc').some(
    (index) => known.mentionAt(sentence, index)?.entity,
  );
}

/** What may go so that a phrase becomes short and clear: nothing, then loose phrases. A clause that tells which one is meant stays. */
const cuts: readonly ((tree: Tree, index: number) => boolean)[] = [
  keepAll,
  (tree, index) => hasLabel(tokenAt(tree, index), ['advcl']) || isLooseModifier(tree, index),
];

function keepAll(): boolean {
  return false;
}

function isExtreme({ text, xpos }: ParsedToken): boolean {
  return /^(?:JJS|RBS)$/.test(xpos) || /^(?:first|last|second|third|only|sole)$/i.test(text);
}

/** “a medal in the contest”: whatever is not of the noun itself. */
function isLooseModifier(tree: Tree, index: number): boolean {
  if (tokenAt(tree, index).label !== 'nmod') return false;
  return dependents(tree, index, 'case').some((child) =>
    /^(?:in|at|on|during|after|before|with|from|near)$/i.test(tokenAt(tree, child).text),
  );
}

function sayPhrase(head: number, cut: (tree: Tree, index: number) => boolean, place: Place): Phrase | null {
  const { tree, sentence, known, owner } = place;
  const isCut = isAside(tree, head);
  const indexes = subtree(tree, head, (index) => index === place.skip || isCut(index) || cut(tree, index));
  const full = fullFormAt(head, indexes, tree, known);
  if (full !== null) return { text: full, kind: 'thing' };
  // “the first groups to be invited since …” says another thing without its clause.
  if (cut !== keepAll && indexes.some((index) => isExtreme(tokenAt(tree, index)))) return null;
  if (indexes.length > longestPhrase || isRelative(tree, indexes) || !isAnchored(head, indexes, place)) return null;
  const said = sayStretch(indexes, tree, sentence, known, owner);
  // What comes behind a colon is another statement.
  if (!said || !isWellFormed(said.text) || /[:;]/.test(said.text)) return null;
  const group = groupOf(said.text);
  return {
    text: said.text,
    kind: 'thing',
    ...(group === undefined ? {} : { class: group }),
    ...(/S$/.test(tokenAt(tree, head).xpos) ? { plural: true } : {}),
  };
}

/** The class of a common noun that the world's lists hold (a disease, a trade, a material), if it stands there alone. */
function groupOf(text: string): string | undefined {
  if (text.split(' ').length > 4) return undefined;
  return lookUp(text.replace(/^(?:an?|the) /, '')).find(({ kind }) => kind === 'thing')?.class;
}
