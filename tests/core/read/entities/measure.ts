/** Compares the reader's names and references with GUM's, kind by kind. */

import type { Entity, EntityId } from '../../../../src/core/model.ts';
import type { Mention } from '../../../../src/core/read/entities/index.ts';
import type { GoldArticle, GoldMention } from './treebank.ts';

export interface Tally {
  /** How many were read, how many of those are right. */
  read: number;
  right: number;
  /** How many there are, how many of those were found. */
  gold: number;
  found: number;
}

export type Tallies = Map<string, Tally>;

/** Kinds as coarse as GUM's. */
const COARSE: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organization',
  country: 'place',
  city: 'place',
  region: 'place',
  place: 'place',
  event: 'event',
  group: 'person',
};

export const precision = ({ read, right }: Tally): number => (read === 0 ? 1 : right / read);
export const recall = ({ gold, found }: Tally): number => (gold === 0 ? 1 : found / gold);

function tally(tallies: Tallies, kind: string): Tally {
  const known = tallies.get(kind) ?? { read: 0, right: 0, gold: 0, found: 0 };
  tallies.set(kind, known);
  return known;
}

/** What a mention is in gold: the smallest gold mention whose head it holds. */
export function goldOf(mention: Mention, gold: readonly GoldMention[]): GoldMention | undefined {
  return gold
    .filter(
      (one) =>
        one.sentence === mention.sentence &&
        mention.from <= one.head &&
        one.head < mention.to &&
        one.from <= mention.head &&
        mention.head < one.to,
    )
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .find((one) => one.to - one.from >= mention.to - mention.from || one.named);
}

/** Names only; adjectives of nations are no mentions in GUM. Countries that act are organisations to GUM, and right. */
export function countNames(
  article: GoldArticle,
  mentions: readonly Mention[],
  surest: number,
  tallies: Tallies,
  wrong?: string[],
): void {
  const names = mentions.filter(
    (mention) => mention.how === 'name' && mention.kind !== 'nationality' && mention.confidence >= surest,
  );
  for (const mention of names) {
    const kind = COARSE[mention.kind] ?? 'other';
    const gold = goldOf(mention, article.mentions);
    // Names inside a name (“Trinity College” in “Trinity College, Cambridge”) and adjectives have no gold mention.
    if (!gold) continue;
    const entry = tally(tallies, kind);
    entry.read++;
    if (isRight(mention, kind, gold)) entry.right++;
    else
      wrong?.push(
        `${article.name}: «${mention.surface}» ${mention.kind}/${mention.class ?? ''} ${mention.confidence.toFixed(2)} is ${gold.type}`,
      );
  }
  for (const gold of article.mentions.filter((one) => one.named && one.type !== 'time')) {
    const kind = Object.values(COARSE).includes(gold.type) ? gold.type : 'other';
    const entry = tally(tallies, kind);
    entry.gold++;
    const over = names.find(
      (mention) => mention.sentence === gold.sentence && mention.from <= gold.head && gold.head < mention.to,
    );
    if (over && isRight(over, COARSE[over.kind] ?? 'other', gold)) entry.found++;
  }
}

function isRight(mention: Mention, kind: string, gold: GoldMention): boolean {
  if (kind === gold.type) return true;
  if (kind === 'place' && gold.type === 'organization') return mention.kind === 'country';
  return kind === 'other' && !Object.values(COARSE).includes(gold.type);
}

/** Pronouns and descriptions: right when one of the entity's names stands in the same gold cluster. */
export function countReferences(
  article: GoldArticle,
  mentions: readonly Mention[],
  entities: ReadonlyMap<EntityId, Entity>,
  tallies: Tallies,
  wrong?: string[],
): void {
  const clusters = new Map<EntityId, Set<string>>();
  for (const mention of mentions) {
    const gold = mention.how === 'name' && mention.entity ? goldOf(mention, article.mentions) : undefined;
    if (mention.entity && gold)
      clusters.set(mention.entity, (clusters.get(mention.entity) ?? new Set()).add(gold.cluster));
  }
  for (const mention of mentions) {
    if (mention.how !== 'pronoun' && mention.how !== 'description') continue;
    const entry = tally(tallies, mention.how);
    const rule = tally(tallies, `${mention.how} ${mention.confidence}`);
    entry.gold++;
    if (!mention.entity) continue;
    entry.read++;
    rule.read++;
    const gold = goldOf(mention, article.mentions);
    if (gold && clusters.get(mention.entity)?.has(gold.cluster)) {
      entry.right++;
      rule.right++;
      entry.found++;
    } else {
      const sentence = article.sentences[mention.sentence];
      wrong?.push(
        `${article.name} ${mention.confidence}: «${mention.surface}» → ${entities.get(mention.entity)?.name} :: ${article.article.text.slice(sentence?.start, sentence?.end)}`,
      );
    }
  }
}
