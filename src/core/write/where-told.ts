/** What a question lets a reader know of where its answer lies, before any option is read. */

import type { Draft, Entity, FactBase } from '../model.ts';
import { countryOf, lookUp } from '../read/gazetteer.ts';
import { namedIn } from '../text/named-in.ts';
import { holdsName } from '../text/names.ts';
import { indexOf } from './base-index.ts';

export interface WhereTold {
  /** Codes of the countries that the stem names, by themselves or by their peoples, towns and bodies. */
  readonly nations: ReadonlySet<string>;
  /** The same of the title above the question. */
  readonly titled: ReadonlySet<string>;
  /** States and provinces that the stem names. */
  readonly parts: readonly Entity[];
  /** The town or state that stands right beside the gap: “the Fisht Stadium in Sochi”. */
  readonly town: string | undefined;
}

const told = new WeakMap<Draft, WhereTold>();

export function whereTold(draft: Draft, base: FactBase): WhereTold {
  const known = told.get(draft);
  if (known) return known;
  const named = placesIn(draft.stem, base).filter(({ id }) => id !== draft.key.entity);
  const found: WhereTold = {
    nations: new Set([...nationsIn(draft.stem), ...named.flatMap(({ nation }) => nation ?? [])]),
    titled: new Set([
      ...nationsIn(base.article.title),
      ...placesIn(base.article.title, base).flatMap(({ nation }) => nation ?? []),
    ]),
    parts: named.filter(({ kind }) => kind === 'region'),
    // “Kentucky, Tennessee and Missouri” are a row; before the war’s end stands the town that the next clause begins with.
    town: /^(?:region|event)$/.test(draft.key.kind)
      ? undefined
      : named.find(({ kind, name }) => /^(?:city|region)$/.test(kind) && isBesideGap(name, draft.stem))?.name,
  };
  told.set(draft, found);
  return found;
}

/** Whether the question or the title above it names the country, so that nothing of another one tempts. */
export function isNationTold(nation: string | undefined, { nations, titled }: WhereTold): boolean {
  return nation !== undefined && (nations.has(nation) || titled.has(nation));
}

function placesIn(text: string, base: FactBase): Entity[] {
  const { entitiesByKind } = indexOf(base);
  const named = new Set(namedIn(text, base.entities));
  return ['country', 'city', 'region', 'place', 'organisation'].flatMap((kind) =>
    (entitiesByKind.get(kind) ?? []).filter(
      (entity) => named.has(entity) && holdsName(text, entity.name.replace(/^the /, '')),
    ),
  );
}

/** Codes of all countries whose name, adjective or people a text holds. */
export function nationsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*/gu)) {
    const words = run.split(' ');
    for (let at = 0; at < words.length; at++) {
      for (let size = Math.min(4, words.length - at); size > 0; size--) {
        const name = words.slice(at, at + size).join(' ');
        // “in the U.S.” keeps the full stop that “in Iran.” does not.
        const code = countryOf(name) ?? countryOf(name.replace(/[.-]$/, ''));
        if (code === undefined) continue;
        found.add(code);
        at += size - 1;
        break;
      }
    }
  }
  return found;
}

/** “____ in Sochi”, “which museum in Los Angeles”, “Chicago’s ____”. */
function isBesideGap(town: string, stem: string): boolean {
  const at = stem.indexOf(town);
  const before = stem.slice(0, at);
  const after = stem.slice(at + town.length);
  return (
    /(?:____|\b(?:which|what) (?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+)(?:,| in| at| of| near| outside)+ (?:the |downtown |central )?$/iu.test(
      before,
    ) || /^['’]s (?:\p{Ll}+ ){0,2}(?:____|which|what)/u.test(after)
  );
}

const homes = new WeakMap<FactBase, string | null>();
/** The share of an article’s named places that make it the story of one country. */
const HOME_SHARE = 0.5;

/** The country that most of the article’s places and bodies belong to. */
export function homeOf(base: FactBase): string | undefined {
  const known = homes.get(base);
  if (known !== undefined) return known ?? undefined;
  const counts = new Map<string, number>();
  let all = 0;
  let bodies = 0;
  for (const { kind, nation, mentions = 1 } of base.entities.values()) {
    if (nation === undefined || kind === 'person') continue;
    counts.set(nation, (counts.get(nation) ?? 0) + mentions);
    all += mentions;
    bodies += 1;
  }
  const [home, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const found = bodies > 1 && count > HOME_SHARE * all ? home : undefined;
  homes.set(base, found ?? null);
  return found;
}

/** Where something lies that no list knows: in the one country that the sentence names, else at home. */
export function nationGuessed(draft: Draft, base: FactBase): string | undefined {
  const [told, second] = whereTold(draft, base).nations;
  const home = homeOf(base);
  if (second === undefined) return told ?? home;
  return home !== undefined && whereTold(draft, base).nations.has(home) ? home : undefined;
}

/** The state or province of a city, where lists tell it. */
export function partOf(name: string, nation: string | undefined): string | undefined {
  return lookUp(name).find((entry) => entry.kind === 'city' && (nation === undefined || entry.nation === nation))?.part;
}

/** The state that a question tells of the city it asks for: the city’s own, or whatever stands right beside it. */
export function partTold({ name, nation }: Entity, draft: Draft, base: FactBase): string | undefined {
  const { parts, town } = whereTold(draft, base);
  const own = partOf(name, nation);
  return parts.find((part) => part.name === own || part.name === town)?.name;
}
