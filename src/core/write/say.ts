/** Says a fact in words: fills a relation's wording with the names of what takes part. */

import type { EntityId, Fact, FactBase, Phrase, RoleAtom } from '../model.ts';
import { possessive } from '../text/inflection.ts';
import { type Piece, parsePattern } from './pattern.ts';
import { questionPossessive, questionWord } from './question-word.ts';
import { sayWhen } from './say-when.ts';
import { atomsOf, type Described, describeAtom, entityOf, fillerOf, isPhrase, listed } from './values.ts';

/** What is being told, and whom the sentence has named so far. */
export interface Telling {
  readonly fact: Fact;
  readonly base: FactBase;
  /** The role that is asked for, with its key; null in a statement. */
  readonly asked: { readonly role: string; readonly key: Described } | null;
  /** Filled while the sentence is said: a second mention is short. */
  readonly named: Set<EntityId>;
  /** Filled likewise with the roles that the sentence has said. */
  readonly said?: Set<string>;
  /** How many optional parts to leave out, from the last, where a sentence would grow too long. */
  readonly shorter?: number;
}

/** The sentence, or null when a role that the wording can't do without is missing or is the one asked. */
export function say(wording: string, telling: Telling): string | null {
  const pieces = parsePattern(wording);
  const kept = dropLast(pieces, telling.shorter ?? 0);
  const text = sayPieces(kept, telling);
  return text === null ? null : tidy(text);
}

/** How many parts of a wording may be left out. */
export function optionalParts(wording: string): number {
  return parsePattern(wording).filter((piece) => piece.kind === 'optional').length;
}

function dropLast(pieces: readonly Piece[], count: number): readonly Piece[] {
  let left = count;
  return pieces
    .toReversed()
    .filter((piece) => piece.kind !== 'optional' || left-- <= 0)
    .toReversed();
}

function sayPieces(pieces: readonly Piece[], telling: Telling): string | null {
  let text = '';
  for (const piece of pieces) {
    const said = piece.kind === 'optional' ? sayOptional(piece.pieces, telling) : sayPiece(piece, telling);
    if (said === null) return null;
    text += said;
  }
  return text;
}

/** A part that can't be said is left out, and names nobody. */
function sayOptional(pieces: readonly Piece[], telling: Telling): string {
  const named = new Set(telling.named);
  const said = new Set(telling.said);
  const text = sayPieces(pieces, { ...telling, named, said });
  if (text === null) return '';
  for (const id of named) telling.named.add(id);
  for (const role of said) telling.said?.add(role);
  return text;
}

function sayPiece(piece: Exclude<Piece, { kind: 'optional' }>, telling: Telling): string | null {
  const { asked } = telling;
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'ask':
      if (!asked) return null;
      return piece.possessive ? questionPossessive(asked.key) : questionWord(asked.key);
    case 'agree': {
      const plural = asked?.role === piece.role ? asked.key.plural : isPlural(piece.role, telling);
      return plural ? piece.plural : piece.singular;
    }
    case 'slot':
      return asked?.role === piece.role ? null : saySlot(piece, telling);
  }
}

function isPlural(role: string, { fact, base }: Telling): boolean {
  const atoms = atomsOf(fillerOf(fact, role));
  return atoms.length > 1 || atoms.some((atom) => describeAtom(atom, base).plural);
}

function saySlot(piece: Extract<Piece, { kind: 'slot' }>, telling: Telling): string | null {
  const { fact } = telling;
  if (piece.role === 'when' && !('when' in fact.roles)) {
    telling.said?.add('when');
    return fact.when ? sayWhen(fact.when) : null;
  }
  const atoms = atomsOf(fillerOf(fact, piece.role));
  if (atoms.length === 0) return null;
  telling.said?.add(piece.role);
  if (piece.role === 'where') return listed(atoms.map((atom) => sayPlace(atom, telling)));
  const [first] = atoms;
  if (first !== undefined && isPhrase(first) && first.kind === 'verb') return verbForm(first, piece.form, telling);
  const text = listed(atoms.map((atom) => nameAtom(atom, telling, piece.titled)));
  return piece.possessive ? possessive(text) : text;
}

/** The form that is asked for, in the number of who acts. */
function verbForm(verb: Phrase, form: string | null, telling: Telling): string | null {
  const plural = telling.asked?.role !== 'agent' && isPlural('agent', telling);
  if (form === null) return (plural ? verb.forms?.plural : verb.forms?.asked) ?? verb.text;
  if (form === 'aux' && plural) return verb.forms?.auxPlural ?? null;
  return verb.forms?.[form] ?? null;
}

const placeByPreposition =
  /^(?:at|in|on|near|off|outside|inside|across|along|under|over|between|around|from|to|aboard)\b/;

/** “in Pyongyang”, “at the Demilitarized Zone”; a phrase may bring its own preposition. */
function sayPlace(atom: RoleAtom, telling: Telling): string {
  const name = nameAtom(atom, telling, false);
  if (isPhrase(atom)) return placeByPreposition.test(name) ? name : `at ${name}`;
  const [word] = atomsOf(telling.fact.roles.whereWord);
  if (word !== undefined && isPhrase(word)) return `${word.text} ${name}`;
  const { kind } = entityOf(atom, telling.base);
  return `${kind === 'country' || kind === 'city' || kind === 'region' ? 'in' : 'at'} ${name}`;
}

/** In full at first, short when the sentence has named it before. */
function nameAtom(atom: RoleAtom, telling: Telling, titled: boolean): string {
  if (isPhrase(atom)) return atom.text;
  const entity = entityOf(atom, telling.base);
  if (telling.named.has(atom)) return entity.short ?? entity.name;
  telling.named.add(atom);
  return titled && entity.title ? `${entity.title} ${entity.name}` : entity.name;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.?!;:])/g, '$1')
    .replace(/,(?=[,.?])/g, '')
    .replace(/\b(about|against|at|by|for|from|of|on|to|with) who\b/g, '$1 whom')
    .trim();
}
