/** Says why an option would be right as well, by everything the fact base knows; what is missing counts as a match: in doubt, out. */

import type { Draft, Entity, Fact, FactBase, Option, RoleAtom, When } from '../model.ts';
import { findByName, holdsName, mayBeSameName, sameInArticle, sameName } from '../text/names.ts';
import { contentWords, overlap } from '../text/words.ts';
import { isAlsoDone } from './also-done.ts';
import { atomsOf, factOf } from './facts.ts';
import { factsHolding } from './holders.ts';
import { isSameNumber, isTrueOfSeveral, isWholeDeed } from './kinds-of-key.ts';
import { isListedWith, isRightOfSeveral } from './listed.ts';
import { isOrderedKind } from './parts.ts';
import { datesNest, isoOf } from './quantity.ts';
import { isToldInPassing } from './told-in-passing.ts';

/** Why `option` answers the draft's stem too, as the end of a sentence (“it …”), or null where the facts exclude it. */
export function isAlsoRight(option: Option, draft: Draft, base: FactBase): string | null {
  if (isTrueOfSeveral(draft.role)) return isRightOfSeveral(option, draft, base);
  if (isWholeDeed(draft.role)) return isAlsoDone(option, draft, base);
  return isSameAsKey(option, draft, base) ?? isKeyWidened(option, draft, base) ?? isToldElsewhere(option, draft, base);
}

function isSameAsKey(option: Option, { key }: Draft, base: FactBase): string | null {
  const { entities } = base;
  if (option.entity !== undefined && option.entity === key.entity) return 'is the key itself';
  if (sameInArticle(option.text, key.text, entities)) return 'is another name of the key';
  const [one, other] = [entities.get(option.entity ?? ''), entities.get(key.entity ?? '')];
  if (one && other && (isNear(one, other) || isNear(other, one))) return 'is too near to the key to be told apart';
  if (key.kind === 'person' && mayBeSameName(option.text, key.text)) return 'may be a shorter name of the key';
  if (isOrderedKind(key.kind)) return isSameNumber(option, key) ? 'is the same amount as the key' : null;
  // “a letter” and “a personal letter”: whoever is right with one is right with the other.
  return key.entity === undefined && overlap(option.text, key.text) === 1 ? 'says the same as the key' : null;
}

function isNear(one: Entity, other: Entity): boolean {
  return (
    (one.near ?? []).includes(other.id) ||
    (one.near ?? []).some((near) => sameName(near.replaceAll('-', ' '), other.name))
  );
}

/** A date within a date, a city within its country. */
function isKeyWidened(option: Option, { key }: Draft, base: FactBase): string | null {
  const [one, other] = [isoOf(option.text), isoOf(key.text)];
  if (one !== null && other !== null && datesNest(one, other))
    return 'names a time that holds the key’s, or lies in it';
  const [place, keyPlace] = [base.entities.get(option.entity ?? ''), base.entities.get(key.entity ?? '')];
  const oneIsCountry = (place?.kind === 'country') !== (keyPlace?.kind === 'country');
  const isPlace = (entity: Entity) => /^(?:country|city|region|place)$/u.test(entity.kind);
  if (!place || !keyPlace || !isPlace(place) || !isPlace(keyPlace) || !oneIsCountry) return null;
  return place.nation !== undefined && place.nation === keyPlace.nation ? 'lies in the same country as the key' : null;
}

function isToldElsewhere(option: Option, draft: Draft, base: FactBase): string | null {
  const fact = factOf(draft, base);
  if (!fact) return null;
  // A fact file was read by people; what the reader found alone may not be all there is.
  if (fact.origin === 'extracted' && isToldInPassing(option, draft, base))
    return 'is told to have done the same in another sentence';
  if (isListedWith(option, draft, base)) return 'stands beside the key in one list of the evidence';
  const telling = candidates(option, draft, fact, base).find(
    (other) => other.relation === fact.relation && tells(other, fact, option, draft, base),
  );
  if (!telling) return null;
  return telling.id === fact.id ? 'shares the asked role with the key' : `is made right by the fact “${telling.id}”`;
}

/** The facts that may tell it: of a time, or of what the option is. */
function candidates(option: Option, { role }: Draft, fact: Fact, base: FactBase): readonly Fact[] {
  if (!isTimeOf(fact, role)) return factsHolding(option, base);
  const meant = isoOf(option.text);
  return meant === null ? [] : base.facts.filter(({ when }) => when?.iso !== undefined && datesNest(when.iso, meant));
}

/** Whether the role is the fact’s own time and not one of its parts. */
function isTimeOf({ roles }: Fact, role: string): boolean {
  return role === 'when' && !('when' in roles);
}

function tells(other: Fact, fact: Fact, option: Option, draft: Draft, base: FactBase): boolean {
  const { role } = draft;
  const opposed = other.id === fact.opposes || fact.id === other.opposes;
  if (opposed && (role === 'speaker' || role === 'via')) return false;
  if (isTimeOf(fact, role)) return agreesInAll(other, fact, draft, [role], base);
  // Who met whom may be told the other way round: any role may hold the option, if the rest fits in any order.
  const holding = Object.keys(other.roles).filter((name) =>
    atomsOf(other, name).some((atom) => isOption(atom, option, base)),
  );
  if (atomsOf(other, role).some((atom) => isOption(atom, option, base))) holding.push(role);
  return holding.some((asked) => {
    if (asked !== role && !isMirrored(fact, role, asked)) return false;
    return agreesInAll(other, fact, draft, asked === role ? [role] : [role, asked], base);
  });
}

/** The relation's name or, of the generic relation, its verb. */
function deedOf(fact: Fact): string {
  const action = fact.roles.action;
  return fact.relation === 'do' && typeof action === 'object' && 'forms' in action
    ? (action.forms?.base ?? '')
    : fact.relation;
}

/** Whether two roles of a fact are filled by the same kind of being, so that they may change places (met, fought, talked with). */
function isMirrored(fact: Fact, role: string, other: string): boolean {
  const names = Object.keys(fact.roles).filter((name) => atomsOf(fact, name).every((atom) => typeof atom === 'string'));
  return (
    names.length === 2 &&
    names.includes(role) &&
    names.includes(other) &&
    /^(?:meet|talk|fight|play|face|marry|border|ally|trade)/u.test(deedOf(fact))
  );
}

/** Whether `other` fits everything that the stem says of `fact`; `swapped` names the asked role and, turned round, its mirror. */
function agreesInAll(other: Fact, fact: Fact, draft: Draft, swapped: readonly string[], base: FactBase): boolean {
  return saidRoles(fact, draft, base).every((name) => {
    if (name === draft.role) return true;
    if (isTimeOf(fact, name)) return timesMeet(fact.when, other.when);
    const there = name === swapped[1] ? draft.role : name;
    const [wanted, given] = [atomsOf(fact, name), atomsOf(other, there)];
    if (wanted.length === 0 || given.length === 0) return true;
    return wanted.some((want) => given.some((atom) => atomsMeet(want, atom, base)));
  });
}

/** The roles that the stem says: those it was written with, and any whose words it holds (the quotation that is asked about). */
function saidRoles(fact: Fact, { said, stem }: Draft, base: FactBase): readonly string[] {
  const held = Object.keys(fact.roles).filter((name) =>
    atomsOf(fact, name).every((atom) =>
      holdsName(stem, typeof atom === 'string' ? (base.entities.get(atom)?.name ?? atom) : atom.text),
    ),
  );
  return [...new Set([...said, ...held])];
}

function timesMeet(one: When | undefined, other: When | undefined): boolean {
  if (!one?.iso || !other?.iso || one.until || other.until) return true;
  return datesNest(one.iso, other.iso);
}

function atomsMeet(one: RoleAtom, other: RoleAtom, base: FactBase): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    if (one === other) return true;
    const [a, b] = [base.entities.get(one), base.entities.get(other)];
    return a !== undefined && b !== undefined && (isNear(a, b) || isNear(b, a));
  }
  const text = (atom: RoleAtom) =>
    typeof atom === 'string' ? (base.entities.get(atom)?.name ?? atom) : (atom.forms?.base ?? atom.text);
  if (sameInArticle(text(one), text(other), base.entities)) return true;
  return isPartOf(text(one), text(other)) || isPartOf(text(other), text(one)) || overlap(text(one), text(other)) >= 0.5;
}

/** “a letter” may be “a personal letter”, “president” the “president of France”. */
function isPartOf(part: string, whole: string): boolean {
  const there = contentWords(whole);
  const words = contentWords(part);
  return words.length > 0 && words.every((word) => there.includes(word));
}

function isOption(atom: RoleAtom, option: Option, base: FactBase): boolean {
  if (typeof atom !== 'string')
    return sameInArticle(atom.text, option.text, base.entities) || overlap(atom.text, option.text) === 1;
  if (option.entity !== undefined) return atom === option.entity;
  return findByName(option.text, base.entities).some(({ id }) => id === atom);
}
