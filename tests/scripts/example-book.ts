/** A small book of the shelf for the tests of the build: one sentence, one fact, twelve questions. */

import type { Book } from '../../scripts/shelf/books.ts';
import type { Question } from '../../src/core/model.ts';

const text = 'Ada met Charles in London. It rained.';
const evidence = { quote: 'Ada met Charles', start: 0, end: 15 };

export const exampleQuestion: Question = {
  id: 'q0',
  cardId: 'ada-meets/visitor',
  articleId: 'rain',
  factId: 'ada-meets',
  role: 'visitor',
  template: 'who',
  wording: 'visitor-0',
  stem: 'Who met Charles in London?',
  key: { text: 'Ada', kind: 'person', entity: 'ada' },
  distractors: [{ text: 'Mary', kind: 'person', source: 'gazetteer', why: 'Mary was in Paris.' }],
  ordered: false,
  topic: 'people',
  named: ['charles'],
  said: ['host'],
  evidence,
  attribution: { speaker: 'The Times', stance: 'states', via: null },
  statement: 'Ada met Charles in London.',
  salience: 1,
  confidence: 1,
};

export const exampleBook: Book = {
  slug: 'rain',
  base: {
    article: { id: 'rain', title: 'A meeting', published: '1833-06-05', publisher: null, source: null, text },
    sentences: [
      { start: 0, end: 26 },
      { start: 27, end: 37 },
    ],
    entities: new Map([
      ['ada', { id: 'ada', kind: 'person', name: 'Ada', aliases: [] }],
      ['charles', { id: 'charles', kind: 'person', name: 'Charles', aliases: [] }],
    ]),
    facts: [
      {
        id: 'ada-meets',
        relation: 'meet',
        roles: { visitor: 'ada', host: 'charles' },
        evidence,
        origin: 'curated',
        confidence: 1,
        salience: 1,
      },
    ],
  },
  questions: Array.from({ length: 12 }, (_, index) => ({ ...exampleQuestion, id: `q${index}` })),
  rejected: [
    {
      stem: 'Who?',
      key: 'Ada',
      rule: 'unfocused-stem',
      message: 'No verb.',
      factId: 'ada-meets',
      role: 'host',
      template: 'who',
    },
  ],
};
