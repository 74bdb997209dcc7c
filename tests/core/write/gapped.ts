/** A sentence of an article that nobody has read for us, one of its names left out: for the tests of what may stand in the gap. */

import type { Article, Draft, Entity, EntityKind, Fact, FactBase } from '../../../src/core/model.ts';
import { completeTheSentence } from '../../../src/core/write/templates/complete-the-sentence.ts';

export interface Gapped {
  readonly key: Entity;
  readonly draft: Draft;
  readonly fact: Fact;
  readonly base: FactBase;
}

/** `country Peru pe`, `museum/place the Louvre fr`: class with its kind where they differ, name, nation if any. */
export function entity(line: string): Entity {
  const [, sort = '', name = '', nation] = /^(\S+) (.+?)(?: ([a-z]{2}))?$/.exec(line) ?? [];
  const [group = '', kind = group] = sort.split('/');
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: kind as EntityKind,
    class: group,
    name,
    aliases: [],
    mentions: 1,
    ...(nation !== undefined && { nation }),
  };
}

/** The gap is where the first entity stands in the first sentence. */
export function gapped(
  sentence: string,
  lines: readonly string[],
  { title = 'A report', more = '', year }: { title?: string; more?: string; year?: string } = {},
): Gapped {
  const text = `${sentence} ${more}`.trim();
  const entities = lines.map(entity);
  const [key] = entities;
  if (!key) throw new Error('No entity is asked for.');
  const name = key.name.replace(/^the /, '');
  const start = sentence.indexOf(name);
  if (start < 0) throw new Error(`The sentence does not say “${name}”.`);
  const article: Article = { id: 'report', title, published: '2015-06-01', publisher: null, source: null, text };
  const fact: Fact = {
    id: 'x-gap',
    relation: 'sentence',
    roles: {
      before: { text: sentence.slice(0, start).trim(), kind: 'description' },
      missing: key.id,
      after: {
        text: sentence
          .slice(start + name.length)
          .replace(/\.$/, '')
          .trim(),
        kind: 'description',
      },
    },
    evidence: { quote: sentence, start: 0, end: sentence.length },
    origin: 'extracted',
    ask: ['missing'],
    confidence: 0.9,
    salience: 0.5,
    ...(year !== undefined && { when: { iso: year, precision: 'year', said: year, inferred: false } }),
  };
  const base: FactBase = {
    article,
    sentences: [
      { start: 0, end: sentence.length },
      ...(more === '' ? [] : [{ start: sentence.length + 1, end: text.length }]),
    ],
    entities: new Map(entities.map((one) => [one.id, one])),
    facts: [fact],
  };
  const [draft] = completeTheSentence.drafts(fact, base);
  if (!draft) throw new Error('The sentence asks for nothing.');
  return { key, draft, fact, base };
}
