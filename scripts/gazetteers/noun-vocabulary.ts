/** Which common nouns are special and concrete enough to be asked for, and in which sense. */

import { allEntries } from '../../src/core/read/gazetteers/index.ts';
import { pluralise, singularise } from '../../src/core/text/inflection.ts';
import { readWordVectors } from '../train/vectors.ts';
import { readNounUses } from './noun-uses.ts';
import type { Taxonomy } from './taxonomy.ts';
import { WIDE_NOUNS } from './wide-nouns.ts';
import type { WordNet } from './wordnet.ts';

export interface Noun {
  readonly word: string;
  readonly isCompound: boolean;
  /** The lexicographer's file of its first sense that counts: `person`, `artifact`. */
  readonly field: string;
  /** Synsets of the senses in which it is mostly used, and of all its senses. */
  readonly senses: readonly string[];
  readonly allSenses: readonly string[];
  /** How many of the nouns are kinds of it. */
  readonly kinds: number;
  /** How often it was met. */
  readonly count: number;
  /** Of unit length. */
  readonly vector: readonly number[];
  /** Classes of the hand-made lists that hold it. */
  readonly classes: ReadonlySet<string>;
  /** It is somebody in most of its uses; and somebody by their trade. */
  readonly isPerson: boolean;
  readonly isTrade: boolean;
  /** One says “a bridge” or “bridges”; one says “tin”. */
  readonly isCounted: boolean;
  readonly isBare: boolean;
}

/** Files whose nouns can be seen or touched, and, in the others, the kinds that a reader can tell apart. */
const CONCRETE = new Set('animal artifact body food person plant substance object phenomenon'.split(' '));
const KINDS: Readonly<Record<string, readonly string[]>> = {
  act: ['crime', 'sport', 'game', 'military action', 'attack', 'killing'],
  communication: ['written communication', 'music', 'document', 'show'],
  event: ['social event', 'natural event', 'mishap', 'destruction'],
  state: ['pathological state', 'ill health', 'physical condition', 'dryness'],
  possession: ['tax', 'payment', 'currency'],
  group: ['vegetation', 'military unit', 'musical organization'],
};
const TRADES = new Set(
  `worker|professional|expert|skilled worker|businessperson|serviceman|official|religious person|intellectual|entertainer|performer
  |leader|combatant|artist|creator|preserver|capitalist|communicator`
    .split('|')
    .map((word) => word.trim()),
);
/** Hand-made classes whose members are not taken for one another, or that have only names. */
const UNLIKE =
  /^(?:unit|time-unit|gift|color|shape|season|geological-period|language|religion|ideology|sport-.*|currency)$/;

/** Sorts of nouns that mostly have no plural. */
const MASS = /^(?:substance|state|phenomenon|food|act|cognition|plant)$/;

/** A sense counts from this share of a word's uses; all concrete senses together must have the other. */
const LEAST_SHARE = 0.2;
const LEAST_CONCRETE = 0.35;
/** Of a compound, whose parts alone are common words. */
const LEAST_COMPOUND = 2;
/** With more kinds of it among the nouns it is too general to be asked: `worker`, `tool`. */
const MOST_KINDS = 22;

export function readVocabulary(wordNet: WordNet, { ancestors }: Taxonomy): Noun[] {
  const { nouns, synsets, others } = wordNet;
  const uses = readNounUses();
  const { vectorOf, hasPlural } = createVectors();
  const lists = readLists();
  const field = (synset: string) => synsets.get(synset)?.field ?? '';
  const isConcrete = (synset: string) => {
    const roots = KINDS[field(synset)];
    if (synsets.get(synset)?.isInstance) return false;
    if (!roots) return CONCRETE.has(field(synset));
    return [...ancestors(synset)].some((kind) => synsets.get(kind)?.words.some((word) => roots.includes(word)));
  };
  const vocabulary: Omit<Noun, 'kinds'>[] = [];
  for (const [word, senses] of nouns) {
    if (!/^[a-z]{3,}(?: [a-z]{3,})?$/.test(word) || isPlural(word, wordNet) || WIDE_NOUNS.has(word)) continue;
    const isCompound = word.includes(' ');
    const tagged = senses.reduce((sum, { count }) => sum + count, 0);
    const used = uses.get(word) ?? { all: 0, counted: 0, bare: 0 };
    const classes = lists.classes.get(word) ?? new Set<string>();
    const count = tagged + used.all;
    const isListed = classes.size > 0;
    if (isCompound && count < LEAST_COMPOUND && !isListed) continue;
    // “run”, “walk”: what is mostly a verb.
    if ((others.get(word) ?? 0) > 1.5 * (tagged + 1) + 1 && used.all < 10) continue;
    const shares = sharesOf(senses);
    const concrete = shares.filter(({ synset }) => isConcrete(synset));
    const main = concrete.filter(({ synset, share }) => share >= LEAST_SHARE && isSpeltSo(word, synset, wordNet));
    if (main.length === 0 && isListed) main.push(...shares.slice(0, 1));
    const vector = vectorOf(word);
    if (main.length === 0 || (shareOf(concrete) < LEAST_CONCRETE && !isListed) || !vector) continue;
    const isPerson =
      !isListedThing(classes) && shareOf(shares.filter(({ synset }) => field(synset) === 'person')) >= 0.6;
    const first = field(
      (main.find(({ synset }) => (field(synset) === 'person') === isPerson) ?? main[0])?.synset ?? '',
    );
    const told = used.counted + used.bare;
    // Of a noun too rare to tell by its uses, its sort tells, and whether its plural is a common word: no “barleys”, but “biscuits”.
    const isRare = told < 6;
    const isMass = MASS.test(first) && !hasPlural(word) && !lists.counted.has(word);
    vocabulary.push({
      word,
      isCompound,
      field: first === 'person' && !isPerson ? 'thing' : first,
      senses: main.map(({ synset }) => synset),
      allSenses: senses.map(({ synset }) => synset),
      count,
      vector,
      classes,
      isPerson,
      isTrade: main.some(({ synset }) =>
        [...ancestors(synset)].some(
          (kind) => field(kind) === 'person' && synsets.get(kind)?.words.some((name) => TRADES.has(name)),
        ),
      ),
      isCounted: isPerson || (isRare ? !isMass || first === 'plant' : used.counted >= 0.2 * told),
      isBare: !isPerson && (isRare ? isMass : used.bare >= 0.5 * told),
    });
  }
  const kinds = new Map<string, number>();
  for (const { senses } of vocabulary) {
    const above = new Set(senses.flatMap((synset) => [...ancestors(synset)].filter((kind) => kind !== synset)));
    for (const kind of above) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return vocabulary
    .map((noun) => ({ ...noun, kinds: Math.max(...noun.senses.map((synset) => kinds.get(synset) ?? 0)) }))
    .filter((noun) => noun.kinds <= MOST_KINDS);
}

/** Hand-made lists of people are named so; what only other lists hold is nobody: a tiger. */
function isListedThing(classes: ReadonlySet<string>): boolean {
  return classes.size > 0 && ![...classes].some((group) => /-(?:occupation|office)$|^social-|^family-/.test(group));
}

function isPlural(word: string, { nouns }: WordNet): boolean {
  const one = singularise(word);
  return one !== word && nouns.has(one);
}

function isSpeltSo(word: string, synset: string, { synsets }: WordNet): boolean {
  return synsets.get(synset)?.words.includes(word) ?? false;
}

/** Of senses that were never met the first are the likelier ones. */
function sharesOf(senses: readonly { synset: string; count: number }[]): { synset: string; share: number }[] {
  const weights = senses.map(({ count }, rank) => count + 1 / (1 + rank));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return senses.map(({ synset }, rank) => ({ synset, share: (weights[rank] ?? 0) / sum }));
}

function shareOf(senses: readonly { share: number }[]): number {
  return senses.reduce((sum, { share }) => sum + share, 0);
}

function readLists(): { classes: ReadonlyMap<string, ReadonlySet<string>>; counted: ReadonlySet<string> } {
  const classes = new Map<string, Set<string>>();
  const counted = new Set<string>();
  for (const { kind, name, class: group, plural } of allEntries()) {
    if (kind !== 'thing' || UNLIKE.test(group)) continue;
    const noun = singularise(name.replace(/^(?:an?|the) /, '').toLowerCase());
    classes.set(noun, (classes.get(noun) ?? new Set()).add(group));
    if (plural !== undefined) counted.add(noun);
  }
  return { classes, counted };
}

/** The word's own vector and its plural's together, of a compound those of its parts. */
function createVectors() {
  const { words, width, values } = readWordVectors();
  const rows = new Map(words.map((word, row) => [word, row]));
  const lastOf = (word: string) => word.split(' ').at(-1) ?? '';
  const vectorOf = (word: string): readonly number[] | null => {
    const parts = word.split(' ');
    if (!parts.every((part) => rows.has(part))) return null;
    const many = pluralise(lastOf(word));
    const found = [...parts, ...(many !== lastOf(word) && rows.has(many) ? [many] : [])].map(
      (part) => rows.get(part) ?? 0,
    );
    const sum = Array.from({ length: width }, (_, axis) =>
      found.reduce((total, row) => total + (values[row * width + axis] ?? 0), 0),
    );
    const length = Math.hypot(...sum) || 1;
    return sum.map((value) => value / length);
  };
  return { vectorOf, hasPlural: (word: string) => rows.has(pluralise(lastOf(word))) };
}
