/** What a name or its sentence says of the sort it is of, so that no option of another sort stands beside it. */

import type { Entity } from '../model.ts';

/** “Cuyahoga County” is no state, whatever the list of its class holds. */
const TAIL =
  /^(?:the )?(?:Municipality|City|County|Port) of\b|\b(?:County|Province|Parish|Borough|District|Governorate|Township|Prefecture|Oblast|Air Force Base|Naval Base|National Park|International Airport)$/u;

export function hasTail(name: string, own: string): boolean {
  return TAIL.exec(name)?.[0] === TAIL.exec(own)?.[0];
}

/** “STS” of “STS-133”: flights of one series are taken for one another. */
export function seriesOf(name: string): string | undefined {
  return /^(.+?)[- ]\d+$/u.exec(name)?.[1];
}

/** How news tells whose side a party is on. */
const CAMP =
  /\b(?:pan-democra|pro-\p{L}+|localist|separatist|nationalist|conservative|liberal|socialist|communist|islamist|centrist|opposition|ruling|left-wing|right-wing|far-left|far-right|centre-left|centre-right|center-left|center-right|populist|green)/iu;

/** In lower case; undefined where the stem tells none, or no party is asked for. */
export function campOf({ class: group }: Entity, stem: string): string | undefined {
  return group === 'party' ? CAMP.exec(stem)?.[0].toLowerCase() : undefined;
}

/** In characters: how far before a party’s name its camp may be told. */
const BEFORE = 90;

/** Whether a sentence puts a party into the camp: the last one that it tells before the name. */
export function isToldOfCamp(name: string, camp: string, sentence: string): boolean {
  const at = sentence.indexOf(name.replace(/^the /, ''));
  if (at < 0) return false;
  const camps = sentence.slice(Math.max(0, at - BEFORE), at).match(new RegExp(CAMP, 'giu')) ?? [];
  return camps.at(-1)?.toLowerCase() === camp;
}

/** “GW Bridge” for “George Washington Bridge”: one name with a part of it in initials. */
export function isShortened(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/^the /, '').split(' '));
  return a !== undefined && b !== undefined && (standsFor(a, b) || standsFor(b, a));
}

function standsFor([first = '', ...rest]: readonly string[], whole: readonly string[]): boolean {
  const initials = first.replaceAll('.', '');
  if (!/^\p{Lu}{2,5}$/u.test(initials) || whole.length !== initials.length + rest.length) return false;
  return whole.every((word, at) =>
    at < initials.length ? word[0] === initials[at] : word === rest[at - initials.length],
  );
}
