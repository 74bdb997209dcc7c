/** When two names mean one: aliases, acronyms, articles, titles and spelling set aside. */

import type { Entity, EntityId } from '../model.ts';
import { holdsPhrase, joinInitials, words } from './words.ts';

/** Names that mean one country or body in every article; what only one article equates stands in its entities' aliases. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['united states', 'us*', 'usa', 'united states of america', 'america', 'us* government', 'united states government'],
  ['united kingdom', 'uk', 'great britain', 'britain', 'united kingdom of great britain and northern ireland'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['north korea', 'dprk', 'democratic peoples republic of korea'],
  ['south korea', 'rok', 'republic of korea', 'korea republic'],
  ['china', 'prc', 'peoples republic of china', 'mainland china'],
  ['russia', 'russian federation'],
  ['soviet union', 'ussr', 'union of soviet socialist republics'],
  ['united arab emirates', 'uae'],
  ['czech republic', 'czechia'],
  ['myanmar', 'burma'],
  ['ivory coast', 'cote divoire'],
  ['turkey', 'turkiye'],
  ['eswatini', 'swaziland'],
  ['north macedonia', 'macedonia'],
  ['holland', 'netherlands'],
  ['iran', 'islamic republic of iran'],
  ['taiwan', 'republic of china'],
  ['drc', 'democratic republic of the congo', 'democratic republic of congo', 'dr congo'],
  ['vatican', 'vatican city', 'holy see'],
  ['world health organization', 'who*'],
  ['new york city', 'nyc'],
  ['washington dc', 'district of columbia'],
  ['world war ii', 'second world war', 'world war two', 'wwii'],
  ['world war i', 'first world war', 'world war one', 'wwi'],
  ['covid 19', 'coronavirus', 'covid'],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);
const COMPANY_ENDING = / (?:inc|incorporated|ltd|limited|corp|corporation|plc|llc|gmbh|ag|sa)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|st|saint)\.? (?=\S)/u;

/** A name as it is compared: lower case, no accents, dots, hyphens, article, possessive or company form: `The Dvořák’s` → `dvorak`. */
export function normaliseName(name: string): string {
  return words(name.replace(/&/gu, ' and '))
    .join(' ')
    .replace(/^(?:the|a|an) (?=\S)/u, '')
    .replace(COMPANY_ENDING, '');
}

/** What a name is compared by. */
interface Forms {
  readonly canonical: string;
  /** The words of its canonical form. */
  readonly parts: readonly string[];
  /** The letters that an acronym of it may have, with and without its small words; none of a short name. */
  readonly initials: readonly string[];
  /** Its letters, if it is an acronym itself. */
  readonly acronym: string | null;
}

/** Names compared lately: the same few are compared again and again. */
const compared = new Map<string, Forms>();
const MOST_COMPARED = 20_000;

function formsOf(name: string): Forms {
  const known = compared.get(name);
  if (known !== undefined) return known;
  const normal = normaliseName(name);
  const canonical = CANONICAL.get(normal) ?? normal.replace(TITLE, '');
  const forms = { canonical, parts: words(canonical), initials: initialsOf(name), acronym: acronymIn(name) };
  if (compared.size >= MOST_COMPARED) compared.clear();
  compared.set(name, forms);
  return forms;
}

/** One form for all names that mean the same everywhere: `U.S.`, `the United States`, `USA` → `united states`. */
export function canonicalName(name: string): string {
  return formsOf(name).canonical;
}

const SKIPPED_BY_ACRONYMS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'a']);

/** In characters, with full stops: `N.A.T.O.`, `UNESCO`. */
const LONGEST_ACRONYM = 16;

/** `KCNA` → `kcna`; null for anything but three capitals or more: two letters are too few to be sure. */
function acronymIn(text: string): string | null {
  // Most names are none, and are seen at once to be none.
  if (text.length > LONGEST_ACRONYM || /\p{Ll}{2}/u.test(text)) return null;
  const letters = joinInitials(text).trim();
  return /^\p{Lu}{3,}$/u.test(letters) ? letters.toLowerCase() : null;
}

function initialsOf(name: string): readonly string[] {
  const parts = words(name);
  if (parts.length < 3) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [...new Set([initials(parts), initials(parts.filter((word) => !SKIPPED_BY_ACRONYMS.has(word)))])];
}

/** `KCNA` and `Korean Central News Agency`. */
export function isAcronymOf(short: string, long: string): boolean {
  return isShortFor(formsOf(short), formsOf(long));
}

function isShortFor({ acronym }: Forms, { initials }: Forms): boolean {
  return acronym !== null && initials.includes(acronym);
}

/** Whether two names mean one thing, whatever the article. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [formsOf(a), formsOf(b)];
  return one.canonical === other.canonical || isShortFor(one, other) || isShortFor(other, one);
}

/** Keys for a list of names to be looked up in: two names are the same when one is filed where the other is sought. */
export function filedUnder(name: string): readonly string[] {
  const { canonical, initials, acronym } = formsOf(name);
  return [`=${canonical}`, ...initials.map((letters) => `<${letters}`), ...(acronym === null ? [] : [`>${acronym}`])];
}

/** The other side of {@link filedUnder}. */
export function soughtUnder(name: string): readonly string[] {
  const { canonical, initials, acronym } = formsOf(name);
  return [`=${canonical}`, ...initials.map((letters) => `>${letters}`), ...(acronym === null ? [] : [`<${acronym}`])];
}

/** Whether one name is the other with words left out, first or last (`Kim` and `Kim Jong Un`): in doubt, they are one. */
export function mayBeSameName(a: string, b: string): boolean {
  if (sameName(a, b)) return true;
  const [one, other] = [formsOf(a).parts, formsOf(b).parts];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const names = new WeakMap<Entity, readonly string[]>();

/** Every way the article or a stem may call it, as written. */
export function namesOf(entity: Entity): readonly string[] {
  const known = names.get(entity);
  if (known) return known;
  const { name, title, short, aliases } = entity;
  const titled = title === undefined ? [] : [`${title} ${name}`];
  const all = [...new Set([name, ...titled, ...(short === undefined ? [] : [short]), ...aliases])];
  names.set(entity, all);
  return all;
}

/** Whether `text` is one of the entity's names. */
export function isNameOf(text: string, entity: Entity): boolean {
  return namesOf(entity).some((name) => sameName(name, text));
}

interface NameIndex {
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  readonly byInitials: ReadonlyMap<string, readonly Entity[]>;
  /** Names that were looked up: each is compared with every fact. */
  readonly found: Map<string, readonly Entity[]>;
}
/** An article's names, folded once: its checks look up thousands. */
const indexes = new WeakMap<ReadonlyMap<EntityId, Entity>, NameIndex>();

function indexOf(entities: ReadonlyMap<EntityId, Entity>): NameIndex {
  const known = indexes.get(entities);
  if (known) return known;
  const byName = new Map<string, Entity[]>();
  const byInitials = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity) => {
    const there = map.get(key) ?? [];
    if (!there.includes(entity)) map.set(key, [...there, entity]);
  };
  for (const entity of entities.values()) {
    for (const name of namesOf(entity)) {
      add(byName, canonicalName(name), entity);
      for (const initials of formsOf(name).initials) add(byInitials, initials, entity);
    }
  }
  const index = { byName, byInitials, found: new Map() };
  indexes.set(entities, index);
  return index;
}

/** The entities that `text` is a name of: none, one, or several when the name is shared (two people called Kim). */
export function findByName(text: string, entities: ReadonlyMap<EntityId, Entity>): readonly Entity[] {
  const index = indexOf(entities);
  const known = index.found.get(text);
  if (known) return known;
  const found = lookFor(text, index);
  index.found.set(text, found);
  return found;
}

function lookFor(text: string, { byName, byInitials }: NameIndex): readonly Entity[] {
  const { canonical, initials, acronym } = formsOf(text);
  const named = byName.get(canonical) ?? [];
  const spelled = acronym === null ? [] : (byInitials.get(acronym) ?? []);
  const shortened = initials.flatMap((letters) =>
    (byName.get(letters) ?? []).filter((entity) => namesOf(entity).some((name) => isAcronymOf(name, text))),
  );
  return [...new Set([...named, ...spelled, ...shortened])];
}

/** Whether two texts name one thing in this article: equal everywhere, or aliases of one entity. */
export function sameInArticle(a: string, b: string, entities: ReadonlyMap<EntityId, Entity>): boolean {
  if (sameName(a, b)) return true;
  return findByName(a, entities).some((entity) => isNameOf(b, entity));
}

/** Whether `text` names the entity somewhere, in whole words; lower-case aliases count as well (`the host country`). */
export function isNamedIn(entity: Entity, text: string): boolean {
  return namesOf(entity).some((name) => holdsName(text, name));
}

/** Whether `name` stands in `text` in whole words; `us` is not `US`, so capitals count where the name has any. */
export function holdsName(text: string, name: string): boolean {
  if (!holdsPhrase(text, name.replace(/^the /iu, ''))) return false;
  if (!/^\p{Lu}[\p{Lu}.]*$/u.test(name)) return true;
  const letters = joinInitials(name).replace(/\./gu, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'u').test(joinInitials(text));
}
