/** Counts in the treebanks how a noun is used: how often, and whether one says “a bridge” and “bridges”, or “tin”. */

import { existsSync } from 'node:fs';
import { readTreebank, type Sentence } from '../train/treebank.ts';

const FILES = ['ewt-train', 'gum-train'].map((name) => `../shared/data/treebank/${name}.conllu`);

export interface Uses {
  all: number;
  /** Behind “a” or “an”, or in the plural. */
  counted: number;
  /** In the singular without any determiner. */
  bare: number;
}

/** By lemma; of two nouns, or an adjective and a noun, in a row also by both. @throws Error where the treebanks are missing. */
export function readNounUses(): ReadonlyMap<string, Uses> {
  const missing = FILES.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`The list of nouns counts words in the treebanks, and ${missing.join(' and ')} is missing.`);
  const uses = new Map<string, Uses>();
  for (const sentence of FILES.flatMap(readTreebank)) {
    sentence.tags.forEach((tag, at) => {
      if (!tag.startsWith('NOUN')) return;
      const lemma = sentence.lemmas[at]?.toLowerCase() ?? '';
      const before = /^(?:NOUN|ADJ)/.test(sentence.tags[at - 1] ?? '') ? sentence.lemmas[at - 1]?.toLowerCase() : null;
      for (const noun of before ? [lemma, `${before} ${lemma}`] : [lemma]) add(noun, at, sentence, uses);
    });
  }
  return uses;
}

function add(noun: string, at: number, { tags, labels, heads, forms }: Sentence, uses: Map<string, Uses>): void {
  const found = uses.get(noun) ?? { all: 0, counted: 0, bare: 0 };
  uses.set(noun, found);
  found.all++;
  if (labels[at]?.startsWith('compound')) return;
  const determiners = labels.flatMap((label, index) =>
    heads[index] === at + 1 && /^(?:det|nmod:poss|nummod)/.test(label) ? [forms[index]?.toLowerCase() ?? ''] : [],
  );
  if (/S$/.test(tags[at] ?? '') || determiners.some((word) => /^an?$/.test(word))) found.counted++;
  else if (determiners.length === 0) found.bare++;
}
