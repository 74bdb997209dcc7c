/** Writes, for every common noun that can be asked for, the nouns that a hasty reader might take for it. */

import { type Noun, readVocabulary } from './noun-vocabulary.ts';
import { createTaxonomy, type Taxonomy } from './taxonomy.ts';
import { readWordNet, type WordNet } from './wordnet.ts';

/** With fewer there is no question; more are never needed. */
const FEWEST = 3;
const MOST = 8;
/** Likeness of two nouns that one hand-made list holds. */
const LISTED_TOGETHER = 0.65;
/** How many times rarer, as a power of e, a neighbour may be: nobody takes a cat for a lynx. */
const RARER = 3.5;
/** How many more kinds of itself a neighbour may have: who takes a ferry for a boat is right. */
const WIDER = 8;

interface Rated {
  readonly noun: Noun;
  readonly points: number;
}

export function writeNounNeighbours(): string {
  const wordNet = readWordNet();
  const taxonomy = createTaxonomy(wordNet);
  const nouns = readVocabulary(wordNet, taxonomy).sort((a, b) => (a.word < b.word ? -1 : 1));
  const found = nouns.map((noun) => ({ noun, near: neighboursOf(noun, nouns, wordNet, taxonomy) }));
  const kept = found.filter(({ near }) => near.length >= FEWEST);
  const named = new Set(kept.flatMap(({ noun, near }) => [noun, ...near]));
  const lines = [...new Set([...named].map(({ field }) => field))].sort().flatMap((field) => [
    `# ${field}`,
    ...nouns
      .filter((noun) => noun.field === field && named.has(noun))
      .map((noun) => {
        const near = kept.find((each) => each.noun === noun)?.near ?? [];
        const mark = noun.isCounted ? (noun.isBare ? '*' : '') : '~';
        return `${spell(noun)}${mark}:${near.map(spell).join(' ')}`;
      }),
  ]);
  return `/** Common nouns by what they are, each with those it may be taken for, best first. Data: WordNet 3.1, GloVe, the treebanks and our own lists. Written by scripts/gazetteers. */

export const NOUN_NEIGHBOURS = \`
${lines.join('\n')}
\`;
`;
}

function spell({ word }: Noun): string {
  return word.replace(' ', '_');
}

function neighboursOf(noun: Noun, nouns: readonly Noun[], wordNet: WordNet, taxonomy: Taxonomy): readonly Noun[] {
  const rated = nouns
    .flatMap((other): Rated[] => {
      const points = other === noun ? null : rate(noun, other, taxonomy);
      return points === null ? [] : [{ noun: other, points }];
    })
    .sort((a, b) => b.points - a.points);
  const best: Noun[] = [];
  for (const { noun: other } of rated) {
    if (best.length === MOST) break;
    if ([noun, ...best].some((each) => isNearlySame(each, other, taxonomy))) continue;
    if (!definesOther(noun, other, wordNet)) best.push(other);
  }
  return best;
}

/** How tempting, or null where it is not of the same sort. The bounds were set by reading neighbours of common nouns. */
function rate(noun: Noun, other: Noun, taxonomy: Taxonomy): number | null {
  if (noun.isPerson !== other.isPerson) return null;
  const isListed = [...noun.classes].some((group) => other.classes.has(group));
  // Most compounds of a dictionary are known to few.
  if (other.isCompound && !isListed && !(noun.isCompound && other.count > 2)) return null;
  if (other.count < 2 && other.classes.size === 0) return null;
  const gap = Math.log(1 + noun.count) - Math.log(1 + other.count);
  if (gap > RARER || other.kinds > noun.kinds + WIDER) return null;
  const closeness = noun.vector.reduce((sum, value, axis) => sum + value * (other.vector[axis] ?? 0), 0);
  if (closeness < (noun.isCompound === other.isCompound ? 0.34 : 0.5)) return null;
  const likeness = Math.max(
    isListed ? LISTED_TOGETHER : 0,
    ...noun.senses.flatMap((sense) => other.senses.map((rival) => taxonomy.likeness(sense, rival))),
  );
  const isOfSort =
    (isListed && closeness >= 0.34) ||
    (likeness >= 0.55 && closeness >= 0.45) ||
    (likeness >= 0.68 && closeness >= 0.38) ||
    (likeness >= 0.45 && closeness >= 0.6) ||
    // Trades stand far apart in the tree of kinds: a farmer is a creator there, a hunter a worker.
    (noun.isPerson && noun.isTrade === other.isTrade && likeness >= 0.15 && closeness >= (noun.isTrade ? 0.5 : 0.58));
  return isOfSort ? 0.6 * likeness + closeness - 0.05 * Math.abs(gap) : null;
}

/** One is a kind of the other in some sense, or they share their stem: `car` and `sports car`. */
function isNearlySame(one: Noun, other: Noun, { ancestors }: Taxonomy): boolean {
  const isKind = (synset: string, kind: string) => ancestors(synset).has(kind);
  if (one.allSenses.some((a) => other.allSenses.some((b) => isKind(a, b) || isKind(b, a)))) return true;
  if (!one.isCompound && !other.isCompound) {
    const [a, b] = [one.word, other.word];
    return a.includes(b) || b.includes(a) || (a.length > 6 && a.slice(0, 6) === b.slice(0, 6));
  }
  const parts = one.word.split(' ');
  return one.isCompound !== other.isCompound && other.word.split(' ').some((part) => parts.includes(part));
}

/** What is needed to say what the other is (flour for bread, a flower for pollen) is no sister of it. */
function definesOther(one: Noun, other: Noun, { synsets }: WordNet): boolean {
  const mentions = (senses: readonly string[], word: string) =>
    senses.some((sense) => new RegExp(`\\b${word}(?:e?s)?\\b`).test(synsets.get(sense)?.gloss ?? ''));
  return mentions(one.senses, other.word) || mentions(other.senses, one.word);
}
