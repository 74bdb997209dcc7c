/** Common nouns that one truly takes for one another: a disease for a disease, a crime for a crime, never the wood for the lead. */

import { pluralise, singularise } from '../../text/inflection.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { readTable } from './table.ts';
import { things } from './things.ts';

/** Classes whose members a hasty reader mixes up; of buildings, body parts or foods the sentence tells which it is. */
const TEMPTING =
  /^(?:disease|symptom|crime|element|gas|vitamin|animal|bird|fish|insect|dinosaur|tree|flower|musical-instrument|natural-disaster|weather|sport|crop|gemstone|fuel|energy-source)$/;

/** So many of the most like in fame are weighed by how they fit the sentence. */
const MOST = 20;

interface Noun {
  readonly entry: GazetteerEntry;
  readonly near: readonly GazetteerEntry[];
}

/** How a phrase says its noun: `a tiger`, `hurricanes`, `malaria`. */
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
  const listed = readTable(things).filter((entry) => TEMPTING.test(entry.class) && /^\p{Ll}/u.test(entry.name));
  return new Map(listed.map((entry) => [entry.name, { entry, near: nearest(entry, listed) }]));
}

/** Of the same class and both counted or neither, those of one head, then the most alike in fame first. */
function nearest(entry: GazetteerEntry, listed: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  // “Drug trafficking” before “fraud” for “human trafficking”.
  const isKindred = (other: GazetteerEntry) => headOf(other.name) === headOf(entry.name);
  const gap = (other: GazetteerEntry) =>
    Math.abs((other.weight ?? 0.5) - (entry.weight ?? 0.5)) - (isKindred(other) ? 1 : 0);
  return listed
    .filter(
      (other) => other.class === entry.class && other.name !== entry.name && isCounted(other) === isCounted(entry),
    )
    .filter((other) => ![...(entry.aliases ?? []), ...(entry.near ?? [])].includes(other.name))
    .filter((other) => !isPartOf(other.name, entry.name) && !isPartOf(entry.name, other.name))
    .toSorted((a, b) => gap(a) - gap(b) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
}

function headOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** “fraud” is no other crime than “bank fraud”. */
function isPartOf(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** One says “a hurricane”, but “malaria”. */
function isCounted({ plural }: GazetteerEntry): boolean {
  return plural !== undefined;
}

/** Lower-case singulars of the same sort as a lower-case singular; none of a noun that can't be asked for. */
export function neighboursOf(noun: string): readonly string[] {
  return (getNouns().get(noun)?.near ?? []).map(({ name }) => name);
}

/** A noun alone or, if it is counted, behind an article; any other word beside it makes another thing of it. “The lead” is no metal. */
export function readNounPhrase(text: string): NounPhrase | null {
  const [, article = '', words = ''] = /^(?:(an?|the) )?(.+)$/i.exec(text) ?? [];
  const noun = article === '' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const known = article.toLowerCase() === 'the' ? 'the' : article === '' ? '' : 'a';
  const one = singularise(noun);
  if (one !== noun && canBeSaid(one, known, true)) return { article: known, noun: one, plural: true };
  return canBeSaid(noun, known, false) ? { article: known, noun, plural: false } : null;
}

function canBeSaid(noun: string, article: 'a' | 'the' | '', plural: boolean): boolean {
  const found = getNouns().get(noun);
  if (!found || found.near.length === 0) return false;
  if (plural) return isCounted(found.entry) && article !== 'a';
  return isCounted(found.entry) === (article !== '');
}

/** The neighbours that can stand where the phrase stands, in its number and without an article: `typhoons` for `hurricanes`. */
export function neighboursLike({ noun, plural }: NounPhrase): readonly string[] {
  return (getNouns().get(noun)?.near ?? []).map(({ name, plural: several }) =>
    plural ? (several ?? pluralise(name)) : name,
  );
}
