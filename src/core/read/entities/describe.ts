/** Collects what the article calls an entity beside its name: titles, appositions, “is a linguist”, the head of the name itself. */

import type { Entity } from '../../model.ts';
import { roleBeside } from './apposed.ts';
import { type Cluster, nameOf } from './cluster.ts';
import type { Described } from './descriptions.ts';
import { headOf } from './name-text.ts';
import { isPersonNoun, nameHeadType, nounType } from './nouns.ts';

export function describeEntity(entity: Entity, cluster: Cluster): Described {
  const heads = new Set<string>();
  const words = new Set<string>();
  const add = (phrase: string) => {
    const parts = phrase.toLowerCase().split(/[ -]/);
    const before = parts.findIndex((part) => /^(?:of|for|to|at|in|from)$/.test(part));
    const head = parts[before > 0 ? before - 1 : parts.length - 1];
    if (head) heads.add(head);
    for (const part of parts) words.add(part);
  };
  for (const seen of cluster.seen) {
    if (seen.run.title !== '') add(seen.run.title);
    const role = roleBeside(seen);
    if (role) add(role.role);
    const predicate = predicateOf(seen);
    if (predicate) add(predicate);
    const parts = nameOf(seen).split(' ');
    const last = parts.at(-1) ?? '';
    if (entity.kind !== 'person' && parts.length > 1 && nameHeadType(last)) add(nameOf(seen));
  }
  return { entity, heads, words };
}

/** “Jespersen was a Danish linguist” → linguist. */
function predicateOf({ sentence, run }: Cluster['seen'][number]): string | null {
  const { tokens } = sentence;
  const name = tokens[headOf(tokens, run.from, run.to)];
  if (!name?.label.startsWith('nsubj')) return null;
  const noun = tokens[name.head];
  if (noun?.xpos !== 'NN' || !tokens.some((token) => token.head === name.head && token.label === 'cop')) return null;
  return isPersonNoun(noun.lemma) || nounType(noun.lemma) ? noun.lemma : null;
}
