/** A small article with its questions, to study in tests. */

import type { Option, Question, Topic } from '../../src/core/model.ts';
import { present } from '../../src/core/study/vary.ts';
import type { ShelfArticle, ShelfEntry } from '../../src/storage/shelf.ts';

const TEXT = `Ada Lovelace met Charles Babbage in London in June 1833. Babbage showed her a part of the Difference Engine. The engine had 2,000 brass parts, the Society said.

In 1843 Lovelace published notes on the Analytical Engine. Luigi Menabrea had written the paper in French. Critics deny that she wrote the first program.

Babbage asked the Treasury for money. The Treasury refused in 1842.`;

type Row = readonly [fact: string, topic: Topic, stem: string, key: string, evidence: string, ...distractors: string[]];

const ROWS: readonly Row[] = [
  [
    'met',
    'people',
    'Whom did Ada Lovelace meet in London in June 1833?',
    'Charles Babbage',
    'met Charles Babbage in London',
    'Luigi Menabrea',
    'Michael Faraday',
    'John Herschel',
  ],
  [
    'showed',
    'things',
    'What did Charles Babbage show Ada Lovelace in 1833?',
    'a part of the Difference Engine',
    'a part of the Difference Engine',
    'a loom',
    'a telegraph',
    'a map',
  ],
  [
    'parts',
    'numbers',
    'How many brass parts did the engine have, according to the Society?',
    '2,000',
    '2,000 brass parts',
    '1,500',
    '2,500',
    '3,000',
  ],
  [
    'notes',
    'dates',
    'When did Ada Lovelace publish notes on the Analytical Engine?',
    '1843',
    'In 1843 Lovelace published notes',
    '1841',
    '1842',
    '1844',
  ],
  [
    'paper',
    'people',
    'Who had written the paper in French?',
    'Luigi Menabrea',
    'Luigi Menabrea had written the paper',
    'Charles Babbage',
    'Michael Faraday',
    'John Herschel',
  ],
  [
    'denial',
    'who-says-so',
    'Who denies that Ada Lovelace wrote the first program?',
    'critics',
    'Critics deny',
    'the Society',
    'the Treasury',
    'Charles Babbage',
  ],
  [
    'asked',
    'people',
    'Whom did Charles Babbage ask for money?',
    'the Treasury',
    'asked the Treasury for money',
    'the Society',
    'the Admiralty',
    'the Crown',
  ],
  ['refused', 'dates', 'When did the Treasury refuse?', '1842', 'refused in 1842', '1841', '1843', '1844'],
];

const article = {
  id: 'engines',
  title: 'Two engines of the 1830s',
  published: '2024-03-01',
  publisher: 'The Reading Room',
  source: null,
  text: TEXT,
} as const;

const option = (text: string, why?: string): Option => ({ text, kind: 'thing', ...(why && { why }) });

function question([factId, topic, stem, key, quote, ...others]: Row): Question {
  const start = TEXT.indexOf(quote);
  return {
    id: `engines/${factId}/q1`,
    cardId: `engines/${factId}/c`,
    articleId: article.id,
    factId,
    role: 'object',
    template: 'what',
    wording: 'w1',
    stem,
    key: topic === 'dates' ? { ...option(key), value: Number(key) } : option(key),
    topic,
    named: [],
    said: ['subject'],
    evidence: { quote, start, end: start + quote.length },
    attribution: factId === 'parts' ? { speaker: 'the Society', stance: 'claims', via: null } : null,
    statement: `The article says: ${quote}.`,
    salience: 0.5,
    confidence: 1,
    distractors: others.map((text) =>
      topic === 'dates' ? { ...option(text), value: Number(text) } : option(text, `${text} stands for something else.`),
    ),
    ordered: topic === 'dates',
  };
}

const sentences = [...TEXT.matchAll(/[^.\n][^.\n]*\./g)].map(({ 0: { length }, index }) => ({
  start: index,
  end: index + length,
}));

export const sampleDeck: ShelfArticle = {
  article,
  sentences,
  entities: [],
  facts: ROWS.map(([id, , , key, quote]) => ({
    id,
    relation: 'do',
    roles: { object: { text: key, kind: 'thing' } },
    evidence: { quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length },
    origin: 'curated',
    confidence: 1,
    salience: 0.5,
  })),
  questions: ROWS.map(question),
  starters: ROWS.slice(0, 5).map((row) => question(row).cardId),
};

const put = sampleDeck.questions[0] && present(sampleDeck.questions[0].cardId, sampleDeck.questions, null, 4, null);
if (!put) throw new Error('The sample has no questions.');

const { text: _text, ...listed } = article;

export const sampleEntry: ShelfEntry = {
  article: listed,
  words: TEXT.split(/\s+/).length,
  factCount: ROWS.length,
  questionCount: ROWS.length,
  first: put,
  starters: 5,
  teaser: sampleDeck.questions[4]?.stem ?? '',
};
