/** Sentences parsed by hand, so that what is read from a tree does not hang on how well the trained parser sees it. */

import type { Article, Entity, EntityKind, Phrase, RoleValue, When } from '../../../../src/core/model.ts';
import type { Clause } from '../../../../src/core/read/clauses/clause.ts';
import { gatherKnown, type Known } from '../../../../src/core/read/clauses/known.ts';
import type { Place } from '../../../../src/core/read/clauses/noun.ts';
import { growTree, type Tree } from '../../../../src/core/read/clauses/tree.ts';
import type { Mention } from '../../../../src/core/read/entities/index.ts';
import type { ParsedToken } from '../../../../src/core/read/parse/index.ts';
import type { ReadSentence } from '../../../../src/core/read/recogniser.ts';
import { lemmaOf } from '../../../../src/core/text/lemma.ts';

/**
 * A sentence as `word/label>head/tag` words: `Kim/nsubj>met met/root Shoigu/obj>met in Oslo/obl>met .`
 *
 * A head is the nearest word written so. A tag (Penn Treebank) may be left out where it is plain; articles, prepositions, “and” and punctuation
 * need neither label nor head where they belong to the next noun, the next coordinated word and the root. `~0.3` at the end is the margin.
 */
export type Notation = string;

const plainTags: Readonly<Record<string, string>> = {
  the: 'DT',
  a: 'DT',
  an: 'DT',
  this: 'DT',
  and: 'CC',
  but: 'CC',
  or: 'CC',
  was: 'VBD',
  were: 'VBD',
  had: 'VBD',
  is: 'VBZ',
  has: 'VBZ',
  are: 'VBP',
  have: 'VBP',
  be: 'VB',
  been: 'VBN',
  will: 'MD',
  would: 'MD',
  could: 'MD',
  may: 'MD',
  he: 'PRP',
  she: 'PRP',
  it: 'PRP',
  they: 'PRP',
  him: 'PRP',
  them: 'PRP',
  we: 'PRP',
  his: 'PRP$',
  its: 'PRP$',
  their: 'PRP$',
  who: 'WP',
  whose: 'WP$',
  which: 'WDT',
  that: 'IN',
  '’s': 'POS',
  not: 'RB',
};
const prepositions = new Set(
  'of in on at by from to for with between since until during into about against as before after under'.split(' '),
);
/** What stands between an article or a preposition and its noun. */
const modifiers = /^(?:amod|compound|nmod:desc|nmod:poss|nummod|det|case|advmod|punct)$/;

function tagOf(word: string, label: string): string {
  const lower = word.toLowerCase();
  const plain = plainTags[lower];
  if (plain) return plain;
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return /^[.?!]$/.test(word) ? '.' : word;
  if (prepositions.has(lower) && /^(?:case|mark)$/.test(label)) return lower === 'to' ? 'TO' : 'IN';
  if (/^\d/.test(word)) return 'CD';
  if (label === 'amod') return 'JJ';
  if (label === 'advmod') return 'RB';
  if (/^(?:root|ccomp|acl:relcl|advcl|parataxis)$/.test(label)) return 'VBD';
  if (/^\p{Lu}/u.test(word)) return 'NNP';
  return /[^s]s$/.test(word) ? 'NNS' : 'NN';
}

function universal(tag: string, word: string, label: string): string {
  if (/^(?:aux|cop)/.test(label) || tag === 'MD') return 'AUX';
  if (tag.startsWith('NNP')) return 'PROPN';
  if (tag.startsWith('NN')) return 'NOUN';
  if (tag.startsWith('VB')) return 'VERB';
  if (tag.startsWith('JJ')) return 'ADJ';
  if (tag.startsWith('RB')) return 'ADV';
  if (/^(?:PRP|WP|WDT|EX)/.test(tag)) return 'PRON';
  if (tag === 'IN' || tag === 'TO') return label === 'mark' ? 'SCONJ' : 'ADP';
  if (/^[^\p{L}\p{N}]/u.test(word)) return tag === 'POS' ? 'PART' : 'PUNCT';
  return ({ DT: 'DET', CC: 'CCONJ', CD: 'NUM' } as Record<string, string>)[tag] ?? 'X';
}

/** The tokens of one sentence; `from` is where it begins in the article. */
export function parsed(notation: Notation, from = 0): ParsedToken[] {
  const rows = notation
    .trim()
    .split(/\s+/)
    .map((written) => {
      const [, rest = '', margin] = /^(.+?)(?:~([\d.]+))?$/.exec(written) ?? [];
      const [word = '', arc = '', tag = ''] = rest === '/' ? ['/'] : rest.split('/');
      const [label = '', head = ''] = arc.split('>');
      return { word, label: label || plainLabel(word), head, tag, margin: margin === undefined ? 1 : Number(margin) };
    });
  const nextThat = (at: number, fits: (label: string) => boolean) =>
    rows.findIndex(({ label }, index) => index > at && fits(label));
  const root = rows.findIndex(({ label }) => label === 'root');
  let end = from;
  return rows.map(({ word, label, head, tag, margin }, index) => {
    const start = gluesTo(rows[index - 1]?.word, word) ? end : end + 1;
    end = start + word.length;
    const xpos = tag || tagOf(word, label);
    const at = headOf();
    return {
      start,
      end,
      text: word,
      lemma: lemmaOf(word, xpos),
      upos: universal(xpos, word, label),
      xpos,
      head: at,
      label,
      margin,
    };

    function headOf(): number {
      if (label === 'root') return -1;
      if (head === '' && /^(?:det|case)$/.test(label)) return nextThat(index, (other) => !modifiers.test(other));
      if (head === '' && label === 'cc') return nextThat(index, (other) => other === 'conj');
      if (head === '') return root;
      const places = rows.flatMap((row, place) => (row.word === head && place !== index ? [place] : []));
      const [nearest] = places.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
      if (nearest === undefined) throw new Error(`“${head}”, the head of “${word}”, is not in “${notation}”.`);
      return nearest;
    }
  });
}

function plainLabel(word: string): string {
  const lower = word.toLowerCase();
  if (/^(?:the|an?|this)$/.test(lower)) return 'det';
  if (/^(?:and|but|or)$/.test(lower)) return 'cc';
  if (prepositions.has(lower)) return 'case';
  if (/^[^\p{L}\p{N}]/u.test(word)) return 'punct';
  throw new Error(`“${word}” needs a label.`);
}

function gluesTo(before: string | undefined, word: string): boolean {
  return before === undefined || /^(?:[,.;:?!)”]|’s)$/.test(word) || /^[(“]$/.test(before);
}

export function parsedTree(notation: Notation): Tree {
  return growTree(parsed(notation));
}

/** The place of the nth word written so. */
export function placeOf({ tokens }: Tree, word: string, nth = 0): number {
  const places = tokens.flatMap(({ text }, index) => (text === word ? [index] : []));
  const place = places[nth];
  if (place === undefined) throw new Error(`There is no “${word}”.`);
  return place;
}

/** The words of these tokens. */
export function words({ tokens }: Tree, indexes: readonly number[]): string {
  return indexes.map((index) => tokens[index]?.text).join(' ');
}

// ---- Who and what the sentences name ---------------------------------------------------------------------------

export function entity(kind: EntityKind, name: string, more: Partial<Entity> = {}): Entity {
  return { id: name.toLowerCase().replaceAll(' ', '-'), kind, name, aliases: [], ...more };
}

export const kim = entity('person', 'Kim Jong Un', { gender: 'male' });
export const shoigu = entity('person', 'Sergei Shoigu', { gender: 'male' });
export const kang = entity('person', 'Kang Sun Nam', { gender: 'male' });
export const kcna = entity('organisation', 'KCNA', { class: 'news-agency' });
export const tass = entity('organisation', 'Tass', { class: 'news-agency' });
export const ministry = entity('organisation', 'the Russian Defense Ministry');
export const pyongyang = entity('city', 'Pyongyang');
export const northKorea = entity('country', 'North Korea');
export const russia = entity('country', 'Russia');

/** A day or a moment, as a recogniser finds it; without `iso` nobody can tell which. */
export function time(said: string, iso?: string, inferred = false): { readonly when: When } {
  return { when: { said, precision: 'day', inferred, ...(iso === undefined ? {} : { iso }) } };
}

export function count(value: number, text = String(value)): { readonly count: Phrase } {
  return { count: { text, kind: 'count', value } };
}

/** For words of the sentences: whom they mean (null: nobody can tell), or which time or number they are. */
export type Cast = Readonly<Record<string, Entity | null | { readonly when: When } | { readonly count: Phrase }>>;

export interface Told {
  readonly title?: Notation;
  readonly headline?: string;
  readonly published?: string | null;
}

/** An article of hand-parsed sentences, with every stage before the clauses done by hand. */
export function know(notations: readonly Notation[], cast: Cast = {}, told: Told = {}): Known {
  const sentences: ReadSentence[] = [];
  let text = '';
  for (const [index, notation] of notations.entries()) {
    const start = index === 0 ? 0 : text.length + 1;
    // A word after the first is set off by a blank, and so is the first.
    const tokens = parsed(notation, start);
    for (const token of tokens) text = text.padEnd(token.start) + token.text;
    sentences.push({ index, start, end: text.length, tokens });
  }
  const mentions = sentences.flatMap((sentence) => mentionsIn(sentence, cast));
  const entities = Object.values(cast).flatMap((one) => (one && 'id' in one ? [one] : []));
  const article: Article = {
    id: 'told',
    title: told.headline ?? 'Told',
    published: told.published === undefined ? '2023-07-27' : told.published,
    publisher: null,
    source: null,
    text,
  };
  const table = new Map(entities.map((one) => [one.id, one]));
  return gatherKnown(article, sentences, table, mentions, told.title ? parsed(told.title) : []);
}

function mentionsIn({ index: sentence, tokens }: ReadSentence, cast: Cast): Mention[] {
  return Object.entries(cast).flatMap(([surface, meant]) => {
    const parts = surface.split(' ');
    return tokens.flatMap((token, from) => {
      if (parts.some((part, step) => tokens[from + step]?.text !== part)) return [];
      const to = from + parts.length;
      const inside = tokens.slice(from, to);
      const step = inside.findIndex(({ head }) => head < from || head >= to);
      const isPhrase = meant !== null && !('id' in meant);
      const mention: Mention = {
        sentence,
        from,
        to,
        head: from + Math.max(0, step),
        start: token.start,
        end: tokens[to - 1]?.end ?? token.end,
        entity: meant && 'id' in meant ? meant.id : null,
        kind: meant === null ? 'thing' : 'id' in meant ? meant.kind : 'count' in meant ? 'count' : 'date',
        confidence: 1,
        surface,
        how: isPhrase ? 'phrase' : /^PRP/.test(token.xpos) ? 'pronoun' : token.xpos === 'DT' ? 'description' : 'name',
        titleFrom: from,
        ...(meant && 'when' in meant
          ? { when: meant.when, phrase: { text: meant.when.said, kind: 'date' as const } }
          : {}),
        ...(meant && 'count' in meant ? { phrase: meant.count } : {}),
      };
      return [mention];
    });
  });
}

/** Where the nouns of a sentence are read. */
export function placeIn(known: Known, sentence = 0): Place {
  const tree = known.trees[sentence];
  if (!tree) throw new Error(`There is no sentence ${sentence}.`);
  return { tree, sentence, known, owner: null };
}

// ---- What was read, in words -------------------------------------------------------------------------------------

/** Names and phrases: `Kim Jong Un + Sergei Shoigu`; `nobody` where nothing could be read. */
export function inWords(value: RoleValue | null, known: Known): string {
  if (value === null) return 'nobody';
  const atoms = Array.isArray(value) ? value : [value];
  return atoms
    .map((atom) => (typeof atom === 'string' ? (known.entities.get(atom)?.name ?? `unknown ${atom}`) : atom.text))
    .join(' + ');
}

/** `Kim Jong Un met Sergei Shoigu in Pyongyang {2023-07-26} (KCNA states)` */
export function clauseInWords(clause: Clause, known: Known): string {
  const { agent, predicate, object, link, rest, where, whereWord, when, attribution } = clause;
  const name = (id: string) => known.entities.get(id)?.name ?? id;
  return [
    inWords(agent, known),
    predicate.phrase.text,
    object === null ? '' : inWords(object, known),
    link === null ? '' : `${link.preposition} ${name(link.other)}`,
    rest ?? '',
    where === null ? '' : `${whereWord} ${name(where)}`,
    when === null ? '' : `{${when.iso ?? when.said}}`,
    attribution === null
      ? ''
      : `(${name(attribution.speaker)} ${attribution.stance}${attribution.via ? ` via ${name(attribution.via)}` : ''})`,
  ]
    .filter(Boolean)
    .join(' ');
}
