import { expect, test } from 'vitest';
import type { StoredArticle } from '../../../src/core/model.ts';
import { writeQuestions } from '../../../src/core/pipeline.ts';
import { addFact, editFact, editOf, keepEdits, removeFact, restoreFact } from '../../../src/core/read/edit-fact.ts';
import type { FactEdit, NewFact } from '../../../src/core/read/edited-parts.ts';
import { baseOf, factIn, spanOf, stored } from './edit-sample.ts';

const stems = (article: StoredArticle, factId: string) =>
  writeQuestions(baseOf(article), { all: true })
    .questions.filter((question) => question.factId === factId)
    .map(({ stem, key }) => `${stem} ${key.text}`);

const joined = editOf(factIn(stored, 'x-joined'));

const signed: NewFact = {
  relation: 'do',
  roles: {
    agent: [{ entity: 'sweden' }],
    action: [{ text: 'refused to sign', kind: 'verb' }],
    object: [{ text: 'the fishing treaty', kind: 'thing' }],
  },
  when: '',
  speaker: null,
  stance: 'states',
  via: null,
  evidence: spanOf('Sweden refused to sign the treaty.'),
};

test('a fact that is saved as it stands says the same as before', () => {
  for (const { id } of stored.facts) {
    const { origin, confidence, derives, ...same } = factIn(stored, id);
    expect(factIn(editFact(stored, id, editOf(factIn(stored, id))), id)).toEqual({
      ...same,
      derives: derives ?? {},
      origin: 'edited',
      confidence: 1,
    });
  }
});

test('with the right name the questions have the right key, on the same cards', () => {
  expect(stems(stored, 'x-joined').join('\n')).toContain('Sweden');
  const edited = editFact(stored, 'x-joined', {
    ...joined,
    roles: { ...joined.roles, agent: [{ entity: 'iceland' }] },
  });
  const after = stems(edited, 'x-joined');
  expect(after[0]).toMatch(/country joined the fishing treaty.*\? Iceland$/);
  const cards = (article: StoredArticle) =>
    new Set(
      writeQuestions(baseOf(article), { all: true }).questions.flatMap(({ factId, cardId }) =>
        factId === 'x-joined' ? cardId : [],
      ),
    );
  expect([...cards(edited)]).toContain('treaty/x-joined/agent');
  expect(cards(stored)).toContain('treaty/x-joined/agent');
});

test('a corrected time is asked for, and a removed one no more', () => {
  const dated = editFact(stored, 'x-joined', { ...joined, when: '2002' });
  expect(factIn(dated, 'x-joined').when).toEqual({ iso: '2002', precision: 'year', said: '2002', inferred: true });
  expect(stems(dated, 'x-joined').some((line) => line.endsWith('? 2002'))).toBe(true);
  const undated = factIn(editFact(stored, 'x-joined', { ...joined, when: ' ' }), 'x-joined');
  expect(undated.when).toBeUndefined();
  expect(undated.ask).toEqual(['agent']);
});

test('who says so can be put right, or taken away', () => {
  const claimed = editFact(stored, 'x-joined', { ...joined, speaker: 'holm', stance: 'claims' });
  expect(factIn(claimed, 'x-joined')).toMatchObject({
    attribution: { speaker: 'holm', stance: 'claims' },
    ask: ['agent', 'when', 'speaker'],
  });
  const bare = factIn(editFact(stored, 'x-joined', { ...joined, speaker: null }), 'x-joined');
  expect(bare.attribution).toBeUndefined();
});

test('through whom we know is kept, put right, or taken away', () => {
  const relayed = {
    ...stored,
    facts: [
      { ...factIn(stored, 'x-joined'), attribution: { speaker: 'lund', stance: 'states', via: 'holm' } as const },
    ],
  };
  const edit = editOf(factIn(relayed, 'x-joined'));
  const after = (patch: Partial<FactEdit>) =>
    factIn(editFact(relayed, 'x-joined', { ...edit, ...patch }), 'x-joined').attribution;
  expect(after({ stance: 'denies' })).toEqual({ speaker: 'lund', stance: 'denies', via: 'holm' });
  expect(after({ via: 'iceland' })).toEqual({ speaker: 'lund', stance: 'states', via: 'iceland' });
  expect(after({ via: null })).toEqual({ speaker: 'lund', stance: 'states' });
  expect(after({ speaker: 'holm' })).toEqual({ speaker: 'holm', stance: 'states' });
  expect(() => after({ via: 'stranger' })).toThrow('Who says so is nobody whom the article knows.');
});

test('a name that the reader missed becomes one of the article’s', () => {
  const edited = editFact(stored, 'x-joined', {
    ...joined,
    roles: { ...joined.roles, agent: [{ text: 'Greenland', kind: 'country' }] },
  });
  const added = edited.entities.at(-1);
  expect(added).toMatchObject({ kind: 'country', name: 'Greenland' });
  expect(factIn(edited, 'x-joined').roles.agent).toBe(added?.id);
});

test('a fact that is removed asks nothing, and comes back in its place', () => {
  const removed = removeFact(stored, 'x-met');
  expect(removed.facts.map(({ id }) => id)).toEqual(['x-joined']);
  expect(stems(removed, 'x-met')).toEqual([]);
  expect(restoreFact(removed, factIn(stored, 'x-met'))).toEqual(stored);
});

test('of a claim and its denial one may go, and find the other again', () => {
  const [one, other] = stored.facts.map((fact) => ({ ...fact }));
  if (!one || !other) throw new Error('The sample has two facts.');
  const pair = {
    ...stored,
    facts: [
      { ...one, opposes: other.id },
      { ...other, opposes: one.id },
    ],
  };
  const removed = removeFact(pair, one.id);
  expect(factIn(removed, other.id)).not.toHaveProperty('opposes');
  expect(restoreFact(removed, { ...one, opposes: other.id })).toEqual(pair);
});

test('a fact that was added is asked about, and stands where its words stand', () => {
  const added = addFact(stored, signed);
  const fact = added.facts[0];
  expect(fact).toMatchObject({
    relation: 'do',
    origin: 'edited',
    evidence: { quote: 'Sweden refused to sign the treaty.' },
  });
  const asked = stems(added, fact?.id ?? '');
  expect(asked.some((line) => /country refused to sign the fishing treaty\? Sweden$/.test(line))).toBe(true);
});

test('white space around the selected words is no evidence', () => {
  const { start, end } = signed.evidence;
  const added = addFact(stored, { ...signed, evidence: { start: start - 1, end: end + 2 } });
  expect(added.facts[0]?.evidence).toMatchObject({ start, end });
});

test('when the text is read again, corrections and additions stay', () => {
  const greenland = { ...joined, roles: { ...joined.roles, agent: [{ text: 'Greenland', kind: 'country' as const }] } };
  const mine = addFact(editFact(stored, 'x-joined', greenland), signed);
  const again = keepEdits({ ...stored, addedAt: 2 }, mine);
  expect(again).toEqual({ ...mine, addedAt: 2 });
  expect(keepEdits({ ...stored, addedAt: 2 }, stored)).toEqual({ ...stored, addedAt: 2 });
});

test('the same fact is not added twice', () => {
  expect(() => addFact(addFact(stored, signed), signed)).toThrow('This fact is there already.');
});

test.each([
  ['nothing is selected', { evidence: { start: 3, end: 3 } }, 'Select the words of the article that prove it.'],
  ['the words are beyond the text', { evidence: { start: 0, end: 9999 } }, 'These words do not stand in the article.'],
  [
    'other words are selected',
    { evidence: spanOf('She handed him') },
    'The words that you selected say nothing of this fact. Select those that prove it.',
  ],
  ['nobody does it', { roles: { ...signed.roles, agent: [] } }, '“Who” is empty; a fact needs it.'],
  [
    'the verb is no verb',
    { roles: { ...signed.roles, action: [{ text: 'the end', kind: 'verb' as const }] } },
    '“the end” does not start with a verb like “signed”, “signs” or “was signed”.',
  ],
  ['there is no such day', { when: '1998-02-30' }, '“1998-02-30” is no date: write 2023, 2023-07 or 2023-07-27.'],
  ['a stranger says so', { speaker: 'stranger' }, 'Who says so is nobody whom the article knows.'],
])('when %s, the fact is refused with a sentence', (_what, patch, sentence) => {
  expect(() => addFact(stored, { ...signed, ...patch })).toThrow(sentence);
});

test('what is gone meanwhile can’t be corrected or removed', () => {
  expect(() => editFact(stored, 'gone', joined)).toThrow('This fact is not there any more.');
  expect(() => removeFact(stored, 'gone')).toThrow('This fact is not there any more.');
});
