/** Finds a person called by surname alone before the stem has said the whole name. */

import type { Entity } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { words } from '../../text/words.ts';
import { outsideQuotes } from '../quotes.ts';

const HONORIFIC = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor)\.? \p{Lu}[\p{L}'’-]+(?!\p{L}| \p{Lu})/u;

/**
 * The partial name, as written, of the first person whom the stem does not name in full where it names them first.
 * A name that `context` (the article's title) holds is known to the reader.
 */
export function surnameAlone(stem: string, people: readonly Entity[], context: string): string | null {
  const plain = outsideQuotes(stem);
  for (const person of people) {
    for (const part of partsOf(person)) {
      const at = positionOf(plain, part);
      if (at < 0 || holdsName(context, part)) continue;
      const whole = Math.max(positionOf(plain, person.name), positionOfShared(plain, person.name));
      if ((whole < 0 || at < whole) && !isPartOfOther(plain, at, part, person, people)) return part;
    }
  }
  return HONORIFIC.exec(plain)?.[0] ?? null;
}

const parts = new WeakMap<Entity, readonly string[]>();

/** The single words by which the person may be called instead of the whole name; none of who has one name. */
function partsOf(person: Entity): readonly string[] {
  const known = parts.get(person);
  if (known) return known;
  const { name, short = '', aliases } = person;
  const all = words(name).length < 2 ? [] : [short, ...aliases, ...name.split(/\s+/u)];
  const single = [...new Set(all)].filter((part) => /^\p{Lu}[\p{L}'’.-]+$/u.test(part));
  parts.set(person, single);
  return single;
}

/** “Thomas and Manju Sam” names Thomas Sam in full. */
function positionOfShared(text: string, name: string): number {
  const [first = '', ...rest] = name.split(/\s+/u);
  if (rest.length === 0 || !text.includes(first)) return -1;
  const shared = `(?<![\\p{L}-])${literal(first)} (?:and|or|&) \\p{Lu}\\p{L}+ ${literal(rest.join(' '))}`;
  return text.search(new RegExp(shared, 'u'));
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Where the name stands in whole words, −1 where nowhere; “Kim’s” holds Kim, “O’Neill” no O. */
function positionOf(text: string, name: string): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length)];
    if (!/[\p{L}\p{N}-]$/u.test(before) && !/^(?:[\p{L}\p{N}-]|['’]\p{L}{2})/u.test(after)) return at;
  }
  return -1;
}

/** “Kim Min-Woo” is no partial “Kim Jong Un”, and “the Washington Post” no Washington: a longer name stands there. */
function isPartOfOther(text: string, at: number, part: string, person: Entity, people: readonly Entity[]): boolean {
  const isLonger = ({ id, name }: Entity) =>
    id !== person.id && positionOf(text, name) >= 0 && words(name).includes(part.toLowerCase());
  if (people.some(isLonger)) return true;
  const behind = /^ (\p{Lu}[\p{L}-]+)/u.exec(text.slice(at + part.length))?.[1];
  const title = person.title?.split(/\s+/u) ?? [];
  const before = /(\p{Lu}[\p{L}.-]+) $/u.exec(text.slice(0, at))?.[1];
  const opensStem = before !== undefined && text.startsWith(`${before} `) && at === before.length + 1;
  if (behind !== undefined && !words(person.name).includes(behind.toLowerCase())) return true;
  return (
    before !== undefined &&
    !opensStem &&
    !title.includes(before) &&
    !isRank(before) &&
    !words(person.name).includes(before.toLowerCase())
  );
}

function isRank(word: string): boolean {
  return /^(?:President|Minister|Secretary|Senator|Governor|General|King|Queen|Prince|Princess|Pope|Mayor|Ambassador|Administrator|Coach|Captain|Judge|Justice|Mr|Mrs|Ms|Dr|Sir|Professor|Emperor|Lord|Lady)\.?$/u.test(
    word,
  );
}
