/** Reads what a predicate brings along: object, partners, place, time, and the rest that the sentence can't do without. */

import type { EntityId, RoleValue, When } from '../../model.ts';
import { isAnchored } from './anchored.ts';
import type { Counted } from './clause.ts';
import { readCount } from './count.ts';
import { entityAt, type Place, readNoun } from './noun.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { dependents, hasLabel, subtree, tokenAt } from './tree.ts';
import type { Predicate } from './verb-phrase.ts';

export interface Complements {
  readonly object: RoleValue | null;
  readonly objectHead: number | null;
  readonly link: { readonly preposition: string; readonly other: EntityId } | null;
  readonly rest: string | null;
  /** How many of what, behind a preposition: `with` 84,121 votes. */
  readonly amount: Amount | null;
  readonly where: EntityId | null;
  /** Its preposition: `in`. */
  readonly whereWord: string | null;
  readonly when: When | null;
  /** Heads of what was used. */
  readonly heads: readonly number[];
}

export interface Amount {
  readonly preposition: string;
  readonly counted: Counted;
}

/** Without these a statement still holds; a complement behind any other preposition is part of what is said. */
const loose = new Set(
  'in on at during after before since until by through despite amid following near over under around across along between among throughout within outside inside above below behind beside besides'.split(
    ' ',
  ),
);
const placeKinds: ReadonlySet<string> = new Set(['country', 'city', 'region', 'place']);
/** The longest complement that a stem can carry, in words. */
const longest = 9;

/** Null where something that can't be left out is unclear. */
export function readComplements(head: number, predicate: Predicate, place: Place): Complements | null {
  const { tree } = place;
  const isCopula = dependents(tree, head, 'cop').length > 0;
  if (dependents(tree, head, 'ccomp', 'csubj', 'expl').length > 0) return null;
  const state: Mutable = {
    times: 0,
    object: null,
    objectHead: null,
    link: null,
    rest: [],
    amount: null,
    where: null,
    whereWord: null,
    when: null,
    heads: [],
  };
  if (isCopula) {
    if (!addCopula(head, place, state)) return null;
  } else if (!addObjects(head, place, state)) return null;
  for (const index of dependents(tree, head, 'obl', 'advmod', 'xcomp', 'advcl', 'nmod')) {
    if (isCopula && tokenAt(tree, index).label.startsWith('nmod')) continue;
    if (!addComplement(index, predicate, place, state)) return null;
  }
  // “sent to the Science Center in Los Angeles”: the place is that of the goal, not of the sending.
  if (state.link?.preposition === 'to') [state.where, state.whereWord] = [null, null];
  const when = state.times > 1 ? null : state.when;
  return { ...state, when, rest: state.rest.length > 0 ? state.rest.join(' ') : null };
}

interface Mutable {
  /** How many times were read: with two, neither is sure to be that of the deed. */
  times: number;
  object: RoleValue | null;
  objectHead: number | null;
  link: Complements['link'];
  rest: string[];
  amount: Amount | null;
  where: EntityId | null;
  whereWord: string | null;
  when: When | null;
  heads: number[];
}

function addObjects(head: number, place: Place, state: Mutable): boolean {
  const [object, second] = dependents(place.tree, head, 'obj').filter((index) => !takeTime(index, place, state));
  const [recipient] = dependents(place.tree, head, 'iobj');
  if (second !== undefined) return false;
  if (object !== undefined) {
    state.object = readNoun(object, place);
    state.objectHead = object;
    state.heads.push(object);
    if (state.object === null) return false;
  }
  if (recipient === undefined) return true;
  const other = entityAt(recipient, place);
  if (other === null) return false;
  state.link = { preposition: 'to', other };
  return true;
}

/** “was a Danish linguist”: the noun is what it was; an adjective is said as it is. */
function addCopula(head: number, place: Place, state: Mutable): boolean {
  const token = tokenAt(place.tree, head);
  if (/^(?:NOUN|PROPN)$/.test(token.upos)) {
    state.object = readNoun(head, place);
    state.objectHead = head;
    return state.object !== null;
  }
  if (token.upos !== 'ADJ') return false;
  const said = sayBranch(head, place, [
    'nsubj',
    'cop',
    'aux',
    'obl',
    'advcl',
    'punct',
    'cc',
    'conj',
    'parataxis',
    'mark',
    'ccomp',
  ]);
  if (said === null) return false;
  state.rest.push(said);
  return true;
}

function addComplement(index: number, predicate: Predicate, place: Place, state: Mutable): boolean {
  const { tree } = place;
  const token = tokenAt(tree, index);
  if (predicate.tokens.includes(index)) return true;
  if (takeTime(index, place, state)) return true;
  if (hasLabel(token, ['advmod'])) return true;
  if (hasLabel(token, ['advcl'])) return addPurpose(index, place, state);
  if (hasLabel(token, ['xcomp'])) return addSaid(index, place, state, false);
  const preposition = prepositionOf(index, place);
  // “Six minutes later”, “that way”: how long or how, never what the clause is about.
  if (preposition === '') return true;
  if (/^according to/.test(preposition)) return true;
  return addOblique(index, preposition, predicate, place, state);
}

/** “met Wednesday”: whatever its label, a time is when it happened. */
function takeTime(index: number, place: Place, state: Mutable): boolean {
  const finding = place.known.quantityAt(place.sentence, index);
  if (!finding?.when) return false;
  // “1773 or earlier” and “in 1563, 1593 and 1665” have several right answers.
  const isOpen = place.tree.tokens[finding.to]?.lemma === 'or' || dependents(place.tree, index, 'conj').length > 0;
  state.times += isOpen ? 2 : 1;
  if (isOpen) return true;
  // “By 1700” and “since 1700” are not “in 1700”: the fact holds without them.
  if (finding.when.iso && /^(?:in|on|at|during)?$/.test(prepositionOf(index, place))) state.when ??= finding.when;
  return true;
}

function addOblique(index: number, preposition: string, predicate: Predicate, place: Place, state: Mutable): boolean {
  const isAgent = predicate.passive && preposition === 'by';
  const canGo =
    !isAgent &&
    (preposition === '' ||
      (loose.has(preposition) && (state.objectHead !== null || predicate.passive || preposition !== 'in')));
  const counted = state.amount === null && preposition !== '' ? readCount(index, place) : null;
  if (counted) {
    state.amount = { preposition, counted };
    return true;
  }
  const entity = entityAt(index, place);
  if (entity === null || dependents(place.tree, index, 'conj').length > 0) return addSaid(index, place, state, canGo);
  const kind = place.known.entities.get(entity)?.kind ?? '';
  state.heads.push(index);
  if (placeKinds.has(kind) && /^(?:in|at|on|near)$/.test(preposition)) {
    // “at Randers in Jutland”: the wider place adds nothing that a stem needs.
    if (state.where === null) [state.where, state.whereWord] = [entity, preposition];
    return true;
  }
  // What was said before it comes before it: “independent from Durham University”.
  if (state.link === null && preposition !== '' && state.rest.length === 0) {
    state.link = { preposition, other: entity };
    return true;
  }
  return addSaid(index, place, state, canGo);
}

/** “to commemorate the armistice”: a purpose is kept where it can be said; other side clauses go. */
function addPurpose(index: number, place: Place, state: Mutable): boolean {
  const marks = dependents(place.tree, index, 'mark').map((mark) => tokenAt(place.tree, mark).text.toLowerCase());
  return marks.includes('to') ? addSaid(index, place, state, true) : true;
}

function addSaid(index: number, place: Place, state: Mutable, canGo: boolean): boolean {
  const said = sayBranch(index, place, ['parataxis', 'appos', 'dep', 'punct']);
  if (said === null || (canGo && /\b(?:an? )(?:event|ceremony|meeting|statement|interview)$/.test(said)))
    return said !== null || canGo;
  state.rest.push(said);
  return true;
}

/** The branch as it is said, else without its side clauses, else without loose phrases at its end. */
function sayBranch(index: number, place: Place, without: readonly string[]): string | null {
  const { tree, sentence, known, owner } = place;
  for (const more of [[], ['advcl'], ['advcl', 'loose']]) {
    const indexes = subtree(tree, index, (child) => {
      const token = tokenAt(tree, child);
      if (token.head === index && hasLabel(token, without)) return true;
      return hasLabel(token, more) || (more.includes('loose') && isLoose(child, index, place));
    });
    if (indexes.length > longest || !isAnchored(index, indexes, place)) continue;
    const said = sayStretch(indexes, tree, sentence, known, owner);
    if (said && isWellFormed(said.text)) return said.text;
  }
  return null;
}

function isLoose(child: number, head: number, place: Place): boolean {
  const token = tokenAt(place.tree, child);
  return (
    token.head === head &&
    hasLabel(token, ['obl', 'nmod', 'advmod']) &&
    loose.has(prepositionOf(child, place)) &&
    child > head
  );
}

/** In lower case, with all its words: `because of`. */
function prepositionOf(index: number, { tree }: Place): string {
  return dependents(tree, index, 'case')
    .flatMap((child) => subtree(tree, child))
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');
}
