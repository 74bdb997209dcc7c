/** Makes the entity of a cluster: how a stem names it, what else it is called, what may stand before it. */

import type { Entity, EntityId } from '../../model.ts';
import { countryOf, demonymOf } from '../gazetteer.ts';
import { roleBeside } from './apposed.ts';
import { takesArticle } from './articles.ts';
import { type Cluster, nameOf } from './cluster.ts';
import type { NameSeen } from './collect.ts';
import { wordsOf } from './name-parts.ts';
import { personWords } from './persons.ts';
import { classOfTitle } from './roles.ts';
import { genderOfTitle } from './titles.ts';

export function entityOf(
  cluster: Cluster,
  articleTitle: string,
  taken: Pick<ReadonlyMap<EntityId, Entity>, 'has'>,
): Entity {
  const { type, seen } = cluster;
  const names = seen.map(nameOf);
  const base = bestName(names, type.kind === 'person', articleTitle);
  const name =
    type.known !== undefined && isBetter(type.known, base, type.kind)
      ? type.known
      : takesArticle(
            base,
            type,
            seen.filter((one) => nameOf(one) === base),
          )
        ? `the ${base}`
        : base;
  const titles = type.kind === 'person' ? titlesOf(cluster) : [];
  const roles =
    type.kind === 'person'
      ? seen.flatMap((one) => roleBeside(one)?.role ?? []).filter((role) => role.includes(' ') && !RELATIVE.test(role))
      : [];
  const title = titles.find((one) => isTelling(one) && !name.startsWith(`${one} `));
  const group =
    type.class ??
    titles.map(classOfTitle).find((found) => found !== undefined) ??
    roles.map(classOfTitle).find((found) => found !== undefined);
  const gender =
    type.gender ??
    [...titles, ...roles]
      .flatMap((words) => words.split(/[ -]/))
      .map(genderOfTitle)
      .find((found) => found !== undefined);
  const nation =
    type.nation ?? nationIn(type.kind === 'person' ? (title ?? '') : type.kind === 'organisation' ? base : '');
  const short = shortName(name, names, type.kind === 'person');
  const plural = isPlural(base, cluster);
  return {
    id: freeId(name, taken),
    kind: type.kind,
    ...(group ? { class: group } : {}),
    name,
    ...(short ? { short } : {}),
    ...(title ? { title } : {}),
    aliases: [...new Set([...names, ...roles])].filter((alias) => alias !== name && `the ${alias}` !== name),
    ...(gender ? { gender } : {}),
    ...(plural ? { plural } : {}),
    ...(nation ? { nation } : {}),
  };
}

/** The gazetteer's name, where it says the article's in full (`the United States`); “Constantinople” stays what it was called. */
function isBetter(known: string, base: string, kind: Entity['kind']): boolean {
  const words = (name: string) => name.replace(/^the /i, '').split(' ');
  if (words(known).length < words(base).length) return false;
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const holds = words(base).every((word) => plain(known).includes(plain(word)));
  if (kind === 'organisation')
    return plain(known).replace(/^the /, '') === plain(base) || /^(?:\p{Lu}\.?){2,}$/u.test(base);
  return holds || kind === 'country' || /^(?:\p{Lu}\.?){2,}$/u.test(base);
}

/** The headline's form if it is among them; else the fullest of the usual ones. */
function bestName(names: readonly string[], person: boolean, headline: string): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const size = (name: string) => (person ? personWords(name).length : name.split(' ').length);
  if (person && counts.has(headline)) return headline;
  const full = [...counts].filter(([name]) => size(name) > 1);
  const usable = full.length > 0 ? full : [...counts];
  const points = ([name, count]: [string, number]) =>
    count + (person ? Math.min(size(name), 3) : size(name) * 2) + (/^\p{Lu}\.|["“]/u.test(name) ? -1 : 0);
  return usable.reduce((best, next) => (points(next) > points(best) ? next : best), usable[0] ?? ['', 0])[0];
}

function titlesOf({ seen }: Cluster): string[] {
  return seen.flatMap((one) => [ownedTitle(one), roleBeside(one)?.title ?? '']).filter((title) => title !== '');
}

/** “New Zealand's | Prime Minister” is the New Zealand Prime Minister. */
function ownedTitle({ sentence, run }: NameSeen): string {
  if (run.title === '' || sentence.tokens[run.titleFrom - 1]?.xpos !== 'POS') return run.title;
  for (let from = run.titleFrom - 2; from >= Math.max(0, run.titleFrom - 5); from--) {
    const nation = countryOf(wordsOf(sentence.tokens, from, run.titleFrom - 1));
    const adjective = nation === undefined ? undefined : demonymOf(nation);
    if (adjective !== undefined) return `${adjective} ${run.title}`;
  }
  return run.title;
}

/** Offices that say nothing without what they are of. */
const OFFICE_OF =
  /^(?:leader|head|chief|president|director|chairman|chairwoman|chair|minister|secretary|spokesman|spokeswoman|spokesperson|founder|co-founder|coach|captain|manager|editor|owner|governor|mayor|ambassador|commander)$/;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mister|madam|mx|sir|dame|lord|lady|dr|doctor|saint|st|rev|reverend|father|fr|sister|mother|brother)\.?$/i;
/** Whose friend, whose daughter: a title that needs another person. */
const RELATIVE =
  /\b(?:fellow|colleague|friend|mentor|counterpart|brother|sister|wife|husband|son|daughter|father|mother|child|boy|girl|baby|uncle|aunt|cousin|widow|girlfriend|boyfriend|ally|rival|successor|predecessor|protégé|member)s?\b/i;

/** “Mr” says nothing about who somebody is; “fellow lineman” needs the other one. */
function isTelling(title: string): boolean {
  return !title.split(' ').every((word) => HONORIFIC.test(word)) && !RELATIVE.test(title) && !OFFICE_OF.test(title);
}

/** The surname or given name, or the acronym, that the article itself goes on with. */
function shortName(name: string, names: readonly string[], person: boolean): string | undefined {
  const shorter = names.filter(
    (other) =>
      other !== name &&
      other.length < name.length &&
      (person ? !other.includes(' ') : /^\p{Lu}[\p{Lu}\d.]+$/u.test(other)),
  );
  const counts = new Map<string, number>();
  for (const other of shorter) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isPlural(name: string, { seen, type }: Cluster): boolean {
  if (type.kind === 'person' || type.kind === 'country' || type.kind === 'city') return false;
  const last = seen.map(({ sentence, run }) => sentence.tokens[run.to - 1]);
  return (
    last.some((token) => token?.xpos === 'NNPS' || token?.xpos === 'NNS') &&
    /s$/.test(name) &&
    !/(?:ss|us|is|News|Sports|Times|Nations|States)$/.test(name)
  );
}

function freeId(name: string, taken: Pick<ReadonlyMap<EntityId, Entity>, 'has'>): EntityId {
  const slug =
    name
      .replace(/^the /i, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'name';
  let id = slug;
  for (let next = 2; taken.has(id); next++) id = `${slug}-${next}`;
  return id;
}

/** The country that a title or a name begins with: “Malaysian Prime Minister”, “Indonesian Navy”. */
function nationIn(words: string): string | undefined {
  const [first = '', second = ''] = words.replace(/^(?:then|former)[- ]/i, '').split(' ');
  return words === '' ? undefined : (countryOf(`${first} ${second}`) ?? countryOf(first));
}
