/** Reads what a predicate brings along: object, partners, place, time, and the rest that the sentence can't do without. */

import { readCount } from './amounts/count.ts';
import { isLoose, prepositionOf, sayBranch } from './branch.ts';
import { type Complements, nothingRead, type State } from './complement-state.ts';
import { entityAt, type Place, readNoun } from './noun.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { takeTime } from './times.ts';
import { dependents, hasLabel, tokenAt } from './tree.ts';
import type { Predicate } from './verb-phrase.ts';

const placeKinds: ReadonlySet<string> = new Set(['country', 'city', 'region', 'place']);

/** Null where something that can't be left out is unclear. */
export function readComplements(head: number, predicate: Predicate, place: Place): Complements | null {
  const { tree } = place;
  const isCopula = dependents(tree, head, 'cop').length > 0;
  if (dependents(tree, head, 'csubj', 'expl').length > 0) return null;
  const state = nothingRead();
  if (!addContent(head, place, state)) return null;
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
  const { times: _, ...read } = state;
  return { ...read, when, rest: state.rest.length > 0 ? state.rest.join(' ') : null };
}

/** “showed that the wall was older”: what is shown belongs to the showing; what is said has a speaker and is told by itself. */
function addContent(head: number, place: Place, state: State): boolean {
  const [content, second] = dependents(place.tree, head, 'ccomp');
  if (content === undefined) return true;
  const marks = dependents(place.tree, content, 'mark').map((mark) => tokenAt(place.tree, mark).lemma);
  if (second !== undefined || !marks.includes('that') || isSpeechVerb(tokenAt(place.tree, head).lemma)) return false;
  const said = sayBranch(content, place, ['punct', 'parataxis']);
  if (!said || said.trimmed) return false;
  state.rest.push(said.text);
  return true;
}

function addObjects(head: number, place: Place, state: State): boolean {
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
function addCopula(head: number, place: Place, state: State): boolean {
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
  state.rest.push(said.text);
  return true;
}

function addComplement(index: number, predicate: Predicate, place: Place, state: State): boolean {
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

function addOblique(index: number, preposition: string, predicate: Predicate, place: Place, state: State): boolean {
  const isAgent = predicate.passive && preposition === 'by';
  const canGo =
    !isAgent &&
    (preposition === '' ||
      (isLoose(preposition) && (state.objectHead !== null || predicate.passive || preposition !== 'in')));
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
function addPurpose(index: number, place: Place, state: State): boolean {
  const marks = dependents(place.tree, index, 'mark').map((mark) => tokenAt(place.tree, mark).text.toLowerCase());
  return marks.includes('to') ? addSaid(index, place, state, true) : true;
}

function addSaid(index: number, place: Place, state: State, canGo: boolean): boolean {
  const said = sayBranch(index, place, ['parataxis', 'appos', 'dep', 'punct']);
  const isEmpty = said !== null && canGo && /\b(?:an? )(?:event|ceremony|meeting|statement|interview)$/.test(said.text);
  if (said?.trimmed || (said === null && canGo)) state.trimmed++;
  if (said === null) return canGo;
  if (!isEmpty) state.rest.push(said.text);
  return true;
}
