/** Turns the treebank's words, tags and labels into the numbers that the reader's network learns from. */

import { featuresOf, spelling } from '../../src/core/read/parse/features.ts';
import type { Example } from './network.ts';
import type { Sentence } from './treebank.ts';

export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly features: ReadonlyMap<string, number>;
  readonly tags: readonly string[];
  readonly labels: readonly string[];
}

/** Features, tags and labels seen less often are not learned. */
const rarestFeature = 8;
const rarestTag = 5;
const rarestLabel = 12;

export function createVocabulary(
  sentences: readonly Sentence[],
  words: readonly string[],
  featureCount: number,
): Vocabulary {
  const features = counted(
    sentences.flatMap(({ forms }) => forms.flatMap((form, index) => featuresOf(form, index === 0))),
  );
  const frequent = [...features].filter(([name, count]) => count >= rarestFeature && !/\s/u.test(name));
  frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = frequent.slice(0, featureCount).map(([name]) => name);
  const above = (counts: ReadonlyMap<string, number>, least: number) =>
    [...counts]
      .filter(([, count]) => count >= least)
      .map(([name]) => name)
      .sort();
  return {
    words: new Map(words.map((word, index) => [word, index])),
    features: new Map(kept.sort().map((name, index) => [name, index])),
    tags: above(counted(sentences.flatMap(({ tags }) => tags)), rarestTag),
    labels: above(counted(sentences.flatMap(({ labels }) => labels)), rarestLabel),
  };
}

export function toExample(sentence: Sentence, vocabulary: Vocabulary): Example {
  const tags = new Map(vocabulary.tags.map((tag, index) => [tag, index]));
  const labels = new Map(vocabulary.labels.map((label, index) => [label, index]));
  const kin = (tag: string) => vocabulary.tags.findIndex((other) => other.split('|')[1] === tag.split('|')[1]);
  return {
    words: Int32Array.from(sentence.forms, (form) => vocabulary.words.get(spelling(form)) ?? -1),
    features: sentence.forms.map((form, index) =>
      Int32Array.from(featuresOf(form, index === 0), (name) => vocabulary.features.get(name) ?? -1),
    ),
    tags: Int32Array.from(sentence.tags, (tag) => tags.get(tag) ?? Math.max(0, kin(tag))),
    heads: Int32Array.from(sentence.heads),
    labels: Int32Array.from(
      sentence.labels,
      (label) => labels.get(label) ?? labels.get(label.replace(/:.*/u, '')) ?? labels.get('dep') ?? 0,
    ),
  };
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
