/** Names that are mentioned in one breath, so that one is taken for another, where their class holds too much: tournaments of one sport, museums of one town, works of one hand. */

import { CIRCLES } from './circle-list.ts';
import { foldBare } from './fold.ts';

export interface Circle {
  /** The class that all members have: `museum`. */
  readonly class: string;
  /** Where all of them are; undefined where that binds them not. */
  readonly town: string | undefined;
  /** As running text says them. */
  readonly members: readonly string[];
}

let byMember: ReadonlyMap<string, readonly Circle[]> | undefined;
let byTown: ReadonlyMap<string, readonly Circle[]> | undefined;

function readCircles(): readonly Circle[] {
  return CIRCLES.trim()
    .split('\n')
    .map((line) => {
      const [, group = '', town, names = ''] = /^([\w-]+)(?: @([^:]+))?: (.+)$/u.exec(line) ?? [];
      return { class: group, town, members: names.split('; ') };
    });
}

function gather(keysOf: (circle: Circle) => readonly string[]): ReadonlyMap<string, readonly Circle[]> {
  const map = new Map<string, Circle[]>();
  for (const circle of readCircles()) {
    for (const key of keysOf(circle)) map.set(key, [...(map.get(key) ?? []), circle]);
  }
  return map;
}

/** The circles that a name stands in. */
export function circlesOf(name: string): readonly Circle[] {
  byMember ??= gather(({ members }) => members.map(foldBare));
  return byMember.get(foldBare(name)) ?? [];
}

/** The circles of what lies in a town. */
export function circlesOfTown(town: string): readonly Circle[] {
  byTown ??= gather(({ town: own }) => (own === undefined ? [] : [own]));
  return byTown.get(town) ?? [];
}
