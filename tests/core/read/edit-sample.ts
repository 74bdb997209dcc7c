/** A short article as the reader might have stored it, to be corrected in tests. */

import type { Entity, Fact, FactBase, StoredArticle } from '../../../src/core/model.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

export const TEXT = `Norway and Denmark signed a fishing treaty in Oslo in 1998. Sweden refused to sign the treaty.

Kari Lund, the Norwegian minister, met Jens Holm at Akershus Fortress on May 4, 1998. She handed him a silver compass. Iceland joined the treaty in 2001, Lund said. Finland supplied 12 patrol boats.`;

const names: readonly Entity[] = [
  { id: 'norway', kind: 'country', name: 'Norway', aliases: ['Norwegian'] },
  { id: 'denmark', kind: 'country', name: 'Denmark', aliases: [] },
  { id: 'sweden', kind: 'country', name: 'Sweden', aliases: [] },
  { id: 'iceland', kind: 'country', name: 'Iceland', aliases: [] },
  { id: 'finland', kind: 'country', name: 'Finland', aliases: [] },
  { id: 'oslo', kind: 'city', name: 'Oslo', aliases: [] },
  { id: 'fortress', kind: 'place', name: 'Akershus Fortress', aliases: [] },
  { id: 'lund', kind: 'person', name: 'Kari Lund', aliases: ['Lund'] },
  { id: 'holm', kind: 'person', name: 'Jens Holm', aliases: ['Holm'] },
];

function evidence(quote: string): Fact['evidence'] {
  const start = TEXT.indexOf(quote);
  return { quote, start, end: start + quote.length };
}

const joined: Fact = {
  id: 'x-joined',
  relation: 'do',
  roles: {
    agent: 'sweden',
    action: {
      text: 'joined',
      kind: 'verb',
      forms: { asked: 'joined', plural: 'joined', aux: 'did', auxPlural: 'did', base: 'join' },
    },
    object: { text: 'the fishing treaty', kind: 'thing', class: 'treaty' },
  },
  when: { iso: '2001', precision: 'year', said: '2001', inferred: false },
  attribution: { speaker: 'lund', stance: 'states' },
  evidence: evidence('Iceland joined the treaty in 2001, Lund said.'),
  origin: 'extracted',
  ask: ['agent', 'when'],
  derives: { agent: 'reference', when: 'reference' },
  confidence: 0.8,
  salience: 0.6,
};

const met: Fact = {
  id: 'x-met',
  relation: 'meet',
  roles: { person: 'lund', counterpart: 'holm' },
  where: 'fortress',
  when: { iso: '1998-05-04', precision: 'day', said: 'May 4, 1998', inferred: false },
  evidence: evidence('Kari Lund, the Norwegian minister, met Jens Holm at Akershus Fortress on May 4, 1998.'),
  origin: 'extracted',
  confidence: 0.9,
  salience: 0.7,
};

export const stored: StoredArticle = {
  article: {
    id: 'treaty',
    title: 'The fishing treaty',
    published: '2001-03-01',
    publisher: null,
    source: null,
    text: TEXT,
  },
  addedAt: 1,
  sentences: splitSentences(TEXT),
  entities: names,
  facts: [met, joined],
};

/** Where words stand in the article. */
export const spanOf = (quote: string) => ({
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});

export function baseOf({ article, sentences, entities, facts }: StoredArticle): FactBase {
  return { article, sentences, facts, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}

export function factIn({ facts }: StoredArticle, id: string): Fact {
  const fact = facts.find((each) => each.id === id);
  if (!fact) throw new Error(`There is no fact “${id}”.`);
  return fact;
}
