import { describe, expect, it } from 'vitest';
import { toReport, toText } from '../../../scripts/generate/report.ts';
import { exampleBook } from '../example-book.ts';

const written = { questions: exampleBook.questions.slice(0, 1), rejected: exampleBook.rejected };

describe('what the command line answers', () => {
  it('has exactly the promised shape as JSON', () => {
    expect(toReport(exampleBook.base, written)).toEqual({
      article: { title: 'A meeting', published: '1833-06-05', words: 7, sentences: 2 },
      facts: [
        {
          id: 'ada-meets',
          relation: 'meet',
          roles: { visitor: 'ada', host: 'charles' },
          attribution: null,
          evidence: { quote: 'Ada met Charles', start: 0, end: 15 },
          origin: 'curated',
        },
      ],
      questions: [
        {
          id: 'q0',
          factId: 'ada-meets',
          role: 'visitor',
          template: 'who',
          stem: 'Who met Charles in London?',
          key: { text: 'Ada', kind: 'person' },
          distractors: [{ text: 'Mary', kind: 'person' }],
          evidence: { quote: 'Ada met Charles', start: 0, end: 15 },
          attribution: { speaker: 'The Times', stance: 'states', via: null },
        },
      ],
      rejected: [{ stem: 'Who?', key: 'Ada', rule: 'unfocused-stem', message: 'No verb.' }],
    });
  });

  it('has also what the ranker measures, where all is wished for', () => {
    const [asked] = toReport(exampleBook.base, written, true).questions;
    expect(asked).toMatchObject({ id: 'q0', features: { 'template=who': 1, 'key-kind=person': 1 } });
  });

  it('shows people the questions, the key marked, and what was dropped and why', () => {
    const text = toText(exampleBook.base, written);
    expect(text).toContain('7 words, 2 sentences, 1 facts, 1 questions; 1 drafts dropped.');
    expect(text).toContain('1. Who met Charles in London?\n   + Ada\n   - Mary\n   “Ada met Charles”');
    expect(text).toContain('- unfocused-stem: Who? (Ada): No verb.');
  });
});
