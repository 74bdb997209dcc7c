/** Common nouns that a hasty reader takes for one another: a painting for a sculpture, fishermen for sailors. */

import { pluralise, singularise } from '../../text/inflection.ts';
import { NOUN_NEIGHBOURS } from './noun-neighbour-list.ts';

/** What WordNet's lexicographers sort a noun under: `person`, `artifact`, `food`, `substance` … */
export type NounClass = string;

interface Noun {
  readonly group: NounClass;
  /** One says “a bridge”, “bridges”. */
  readonly isCounted: boolean;
  /** One says “tin” alone. */
  readonly isBare: boolean;
  readonly near: readonly string[];
}

/** How a phrase says its noun: `a bridge`, `fishermen`, `drought`. */
export interface NounPhrase {
  /** The article as it stands there, or nothing. */
  readonly article: 'a' | 'the' | '';
  /** In the singular. */
  readonly noun: string;
  readonly plural: boolean;
}

let nouns: ReadonlyMap<string, Noun> | undefined;

function getNouns(): ReadonlyMap<string, Noun> {
  nouns ??= readNouns();
  return nouns;
}

function readNouns(): ReadonlyMap<string, Noun> {
  const read = new Map<string, Noun>();
  let group = '';
  for (const line of NOUN_NEIGHBOURS.trim().split('\n')) {
    if (line.startsWith('# ')) {
      group = line.slice(2);
      continue;
    }
    const [, name = '', mark, near = ''] = /^([a-z_]+)([*~]?):(.*)$/.exec(line) ?? [];
    read.set(said(name), {
      group,
      isCounted: mark !== '~',
      isBare: mark !== '',
      near: near === '' ? [] : near.split(' ').map(said),
    });
  }
  return read;
}

function said(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Lower-case singulars of the same sort as a lower-case singular, best first, at most 8; none of a noun that can't be asked for. */
export function neighboursOf(noun: string): readonly string[] {
  return getNouns().get(noun)?.near ?? [];
}

/** The sort of a lower-case singular that the list holds. */
export function nounClass(noun: string): NounClass | undefined {
  return getNouns().get(noun)?.group;
}

/** A noun alone or behind an article, if it has neighbours; any other word beside it makes another thing of it. */
export function readNounPhrase(text: string): NounPhrase | null {
  const [, article = '', words = ''] = /^(?:(an?|the) )?(.+)$/i.exec(text) ?? [];
  const noun = /^an?|the$/i.test(article) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  const known = article.toLowerCase() === 'the' ? 'the' : article === '' ? '' : 'a';
  const one = singularise(noun);
  if (one !== noun && neighboursOf(one).length > 0 && known !== 'a') return { article: known, noun: one, plural: true };
  return neighboursOf(noun).length > 0 ? { article: known, noun, plural: false } : null;
}

/** The neighbours that can stand where the phrase stands, in its number and without an article: `sculptures` for `paintings`. */
export function neighboursLike({ article, noun, plural }: NounPhrase): readonly string[] {
  const isBare = article === '' && !plural;
  return neighboursOf(noun)
    .filter((near) => (isBare ? getNouns().get(near)?.isBare : article === 'the' || getNouns().get(near)?.isCounted))
    .map((near) => (plural ? pluralise(near) : near));
}
