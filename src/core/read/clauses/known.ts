/** What the stages before know about an article, as the clause reader asks for it. */

import type { Article, Entity, EntityId, Phrase, Span } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import type { Mention } from '../entities/mention.ts';
import { quotedSpans } from '../entities/quotes.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import { type FullForms, findFullForms } from './full-forms.ts';
import { gatherTitleNouns, type TitleNouns } from './title-nouns.ts';
import { growTree, type Tree } from './tree.ts';

export interface Known {
  readonly article: Article;
  readonly sentences: readonly ReadSentence[];
  readonly trees: readonly Tree[];
  /** Grows when somebody without a name speaks. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** The entity that a description stands for: “police”, who said so. */
  readonly described: (phrase: Phrase) => EntityId;
  /** Remembers who spoke in a sentence. */
  readonly spoke: (speaker: EntityId, sentence: number) => void;
  /** Who spoke last before a sentence, if it was not long ago: whose “the report” is. */
  readonly lastSpeaker: (sentence: number) => EntityId | null;
  /** The widest name, pronoun or description that covers a token. */
  readonly mentionAt: (sentence: number, token: number) => Mention | undefined;
  /** The time or quantity that covers a token. */
  readonly quantityAt: (sentence: number, token: number) => Mention | undefined;
  /** Whether a token stands between quotation marks: somebody else's words. */
  readonly isQuoted: (sentence: number, token: number) => boolean;
  /** What stands between quotation marks. */
  readonly quoted: readonly Span[];
  /** The first mention of an entity by name. */
  readonly firstNamed: (id: EntityId) => Mention | undefined;
  /** The common nouns of the title and their other words: whoever reads a question has just read them. */
  readonly titleNouns: TitleNouns;
  /** What a bare “the election” is short for. */
  readonly fullForms: FullForms;
  /** Whether the article tells of its own day, as news does: some time in it is counted from its date. */
  readonly isReport: boolean;
  /** How often the article mentions an entity. */
  readonly frequency: (id: EntityId) => number;
}

/** “The report” two sentences later may be another's. */
const farthest = 2;

export function gatherKnown(
  article: Article,
  sentences: readonly ReadSentence[],
  table: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  title: readonly ParsedToken[],
): Known {
  const named = bySentence(mentions.filter(({ how }) => how !== 'phrase'));
  const quantities = bySentence(mentions.filter(({ how }) => how === 'phrase'));
  const quoted = quotedSpans(article.text);
  const counts = new Map<EntityId, number>();
  const firsts = new Map<EntityId, Mention>();
  for (const mention of mentions) {
    const { entity } = mention;
    if (entity === null) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (mention.how === 'name' && !firsts.has(entity)) firsts.set(entity, mention);
  }
  const entities = new Map(table);
  const speakers = new Map<number, EntityId>();
  const trees = sentences.map(({ tokens }) => growTree(tokens));
  return {
    article,
    sentences,
    trees,
    titleNouns: gatherTitleNouns(title, article.title, trees, table.values()),
    fullForms: findFullForms(growTree(title), trees),
    entities,
    described: ({ text, plural }) => {
      const id = `described-${shortId(text.toLowerCase())}`;
      entities.set(id, { id, kind: 'group', name: text, aliases: [], ...(plural ? { plural } : {}) });
      return id;
    },
    spoke: (speaker, sentence) => speakers.set(sentence, speaker),
    lastSpeaker: (sentence) => {
      for (let back = 1; back <= farthest; back++) {
        const speaker = speakers.get(sentence - back);
        if (speaker !== undefined) return speaker;
      }
      return null;
    },
    mentionAt: (sentence, token) => widest(named.get(sentence), token),
    quantityAt: (sentence, token) => widest(quantities.get(sentence), token),
    isQuoted: (sentence, token) => {
      const start = sentences[sentence]?.tokens[token]?.start ?? -1;
      return quoted.some((span) => span.start <= start && start < span.end);
    },
    quoted,
    firstNamed: (id) => firsts.get(id),
    isReport: mentions.some(({ when }) => when?.inferred && when.precision === 'day'),
    frequency: (id) => counts.get(id) ?? 0,
  };
}

function bySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const map = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = map.get(mention.sentence);
    if (list) list.push(mention);
    else map.set(mention.sentence, [mention]);
  }
  return map;
}

function widest(mentions: readonly Mention[] | undefined, token: number): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions ?? []) {
    if (token < mention.from || token >= mention.to) continue;
    if (!best || mention.to - mention.from > best.to - best.from) best = mention;
  }
  return best;
}
