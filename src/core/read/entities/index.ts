/** Who and what an article is about: its entities, and every mention of them, of times and of quantities. */

import type { Article, Entity, EntityId } from '../../model.ts';
import type { Finding, ReadSentence } from '../recogniser.ts';
import type { Judge } from './choice.ts';
import type { Cluster } from './cluster.ts';
import { clusterNames } from './clusters.ts';
import { collect, type NameSeen } from './collect.ts';
import { describeEntity } from './describe.ts';
import type { Described } from './descriptions.ts';
import { entityOf } from './entity.ts';
import type { Mention } from './mention.ts';
import { readMetonyms } from './metonyms.ts';
import { headOf } from './name-text.ts';
import { resolveReferences } from './references.ts';
import { tellPersonsApart } from './tell-apart.ts';
import { weigh } from './typing.ts';

export type { Mention } from './mention.ts';

export interface EntityTable {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the order of the article; a longer one before those inside it. */
  readonly mentions: readonly Mention[];
}

/**
 * Reads names, references, times and quantities. The sentences' tokens carry the parse; their offsets are the article's.
 * `judge` decides whom references mean; training puts its own in the place of the learned one.
 */
export function buildEntities(sentences: readonly ReadSentence[], article: Article, judge?: Judge): EntityTable {
  const { reading, names, phrases } = collect(sentences, article);
  const { clusters, unsure } = clusterNames(names);
  const table = new Map<EntityId, Entity>();
  const described = new Map<EntityId, Described>();
  const named: Mention[] = unsure.map((seen) => nameMention(seen, undefined, null, article.text));
  for (const cluster of clusters) {
    // “Communist” and “Asian” say of what sort something is; they are nobody.
    if (cluster.type.class === 'adjective' && cluster.type.kind === 'thing') {
      named.push(...cluster.seen.map((seen) => nameMention(seen, cluster, null, article.text)));
      continue;
    }
    const entity = entityOf(cluster, article.title, table);
    table.set(entity.id, entity);
    described.set(entity.id, describeEntity(entity, cluster));
    named.push(...cluster.seen.map((seen) => nameMention(seen, cluster, entity, article.text)));
  }
  const { mentions, entities } = readMetonyms(named, table, sentences);
  for (const [id, entity] of entities)
    described.set(id, { ...(described.get(id) ?? { heads: new Set(), words: new Set() }), entity });
  const references = resolveReferences(reading, mentions, described, article.title, judge);
  for (const reference of references) addAlias(entities, reference);
  mentions.push(...references);
  mentions.push(...phrases.flatMap((finding) => phraseMention(finding, sentences, article.text)));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities: tellPersonsApart(entities, mentions, sentences, article.text), mentions };
}

/** “The North Korean leader” is another name of his, in this article. */
function addAlias(entities: Map<EntityId, Entity>, { how, entity: id, surface }: Mention): void {
  const entity = id === null || how !== 'description' ? undefined : entities.get(id);
  const alias = surface.replace(/^The /, 'the ');
  if (entity && !entity.aliases.includes(alias))
    entities.set(entity.id, { ...entity, aliases: [...entity.aliases, alias] });
}

function nameMention(seen: NameSeen, cluster: Cluster | undefined, entity: Entity | null, text: string): Mention {
  const { sentence, run, findings } = seen;
  const type = cluster?.type ?? weigh(findings);
  const kind = entity?.kind ?? type.kind;
  const group = entity?.class ?? type.class;
  const [start, end] = [sentence.tokens[run.from]?.start ?? 0, sentence.tokens[run.to - 1]?.end ?? 0];
  return {
    sentence: sentence.index,
    from: run.from,
    to: run.to,
    start,
    end,
    head: headOf(sentence.tokens, run.from, run.to),
    entity: entity?.id ?? null,
    kind,
    ...(group ? { class: group } : {}),
    confidence: type.confidence,
    surface: text.slice(start, end),
    how: 'name',
    titleFrom: run.titleFrom,
  };
}

function phraseMention(finding: Finding, sentences: readonly ReadSentence[], text: string): Mention[] {
  const tokens = sentences[finding.sentence]?.tokens ?? [];
  const [first, last] = [tokens[finding.from], tokens[finding.to - 1]];
  if (!first || !last || !finding.phrase) return [];
  return [
    {
      sentence: finding.sentence,
      from: finding.from,
      to: finding.to,
      start: first.start,
      end: last.end,
      head: headOf(tokens, finding.from, finding.to),
      entity: null,
      kind: finding.kind,
      ...(finding.class ? { class: finding.class } : {}),
      confidence: finding.confidence,
      surface: text.slice(first.start, last.end),
      how: 'phrase',
      titleFrom: finding.from,
      phrase: finding.phrase,
      ...(finding.when ? { when: finding.when } : {}),
    },
  ];
}
