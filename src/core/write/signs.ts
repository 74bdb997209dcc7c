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
  /\b(?:pan-democrat|pro-\p{L}+|localist|separatist|nationalist|conservative|liberal|socialist|communist|islamist|centrist|opposition|ruling|left-wing|right-wing|far-left|far-right|centre-left|centre-right|center-left|center-right|populist|green)/iu;

/** In lower case; undefined where the stem tells none, or no party is asked for. */
export function campOf({ class: group }: Entity, stem: string): string | undefined {
  return group === 'party' ? CAMP.exec(stem)?.[0].toLowerCase() : undefined;
}
