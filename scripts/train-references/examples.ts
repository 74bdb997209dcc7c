/** Choices between candidates with the right ones among them, from the treebank's coreference and our own parser and name reader. */

import type { Choice, ChoiceKind, Judge } from '../../src/core/read/entities/choice.ts';
import { buildEntities } from '../../src/core/read/entities/index.ts';
import { loadModel, parseSentence } from '../../src/core/read/parse/index.ts';
import { goldOf } from '../../tests/core/read/entities/measure.ts';
import { type GoldArticle, readTreebank } from '../../tests/core/read/entities/treebank.ts';

export interface Example {
  /** The document's name. */
  readonly document: string;
  readonly kind: ChoiceKind;
  /** Features of each option, and last of nobody. */
  readonly features: readonly (readonly string[])[];
  /** Which of these are right, and which of them have a name. */
  readonly right: readonly boolean[];
  readonly named: readonly boolean[];
  /** News and lives are what people read; voyages and court cases count less. */
  readonly weight: number;
}

/** The treebank's documents with our own parse in the place of the treebank's. */
export function readDocuments(path: string, parser: Uint8Array): GoldArticle[] {
  const model = loadModel(parser);
  return readTreebank(path).map((gold) => ({
    ...gold,
    sentences: gold.sentences.map((sentence) => ({ ...sentence, tokens: parseSentence(model, sentence.tokens) })),
  }));
}

/** `roll`: who decides how the text goes on; null for the treebank itself. */
export function collectExamples(gold: GoldArticle, roll: Judge | null): Example[] {
  const clusters = clustersOf(gold);
  const clusterAt = new Map(
    [...gold.mentions]
      .sort((a, b) => b.to - b.from - (a.to - a.from))
      .map(({ sentence, head, cluster }) => [`${sentence}.${head}`, cluster]),
  );
  const examples: Example[] = [];
  const record: Judge = (choice) => {
    const wanted = clusterAt.get(`${choice.sentence}.${choice.at}`);
    const right = choice.options.map(({ key, entity }) => {
      if (wanted === undefined) return false;
      return entity === null ? clusterAt.get(key) === wanted : clusters.get(entity)?.has(wanted) === true;
    });
    examples.push(exampleOf(choice, gold.name, right));
    if (roll) return roll(choice);
    const best = right.lastIndexOf(true);
    return { best, chance: best < 0 ? 0 : 0.95, sure: best >= 0 };
  };
  buildEntities(gold.sentences, gold.article, record);
  return examples;
}

function exampleOf({ kind, options, nobody }: Choice, document: string, right: readonly boolean[]): Example {
  return {
    document,
    kind,
    features: [...options.map(({ features }) => features), nobody],
    right: [...right, !right.includes(true)],
    named: [...options.map(({ entity }) => entity !== null), false],
    weight: /_(?:news|bio)_/.test(document) ? 1 : 0.6,
  };
}

/** Which of the treebank's clusters the names of each of our entities stand in. */
function clustersOf(gold: GoldArticle): Map<string, Set<string>> {
  const clusters = new Map<string, Set<string>>();
  const nobody: Judge = () => ({ best: -1, chance: 0, sure: false });
  for (const mention of buildEntities(gold.sentences, gold.article, nobody).mentions) {
    if (mention.how !== 'name' || mention.entity === null) continue;
    const found = goldOf(mention, gold.mentions);
    if (found) clusters.set(mention.entity, (clusters.get(mention.entity) ?? new Set()).add(found.cluster));
  }
  return clusters;
}
