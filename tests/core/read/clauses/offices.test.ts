import { expect, test } from 'vitest';
import type { Entity } from '../../../../src/core/model.ts';
import { officeFacts } from '../../../../src/core/read/clauses/offices.ts';
import { entity, know, time } from './parsed.ts';

const said = 'Ola/compound>Brekke Brekke/nsubj>left left/root Bergen/obj>left Wednesday/obl:unmarked>left .';
const wednesday = { Wednesday: time('Wednesday', '2023-07-26', true) };

function facts(title: string | undefined, more: Partial<Entity> = {}, told: Parameters<typeof know>[2] = {}) {
  const brekke = entity('person', 'Ola Brekke', { ...(title === undefined ? {} : { title }), ...more });
  return officeFacts(know([said], { 'Ola Brekke': brekke, ...wednesday }, told));
}

test('a title before a name tells who holds an office, in the month of the report', () => {
  const [fact] = facts('Norwegian Foreign Minister');
  expect(fact).toMatchObject({
    relation: 'hold-office',
    roles: { person: 'ola-brekke', office: { text: 'Norwegian Foreign Minister', kind: 'title' } },
    when: { iso: '2023-07', precision: 'month', inferred: true },
    ask: ['person', 'office'],
    evidence: { quote: 'Ola Brekke left Bergen Wednesday.', start: 0 },
    origin: 'extracted',
  });
});

test.each(['then Norwegian Foreign Minister', 'former Norwegian Foreign Minister', 'ex-Norwegian Foreign Minister'])(
  'a “%s” holds no office on the article’s date',
  (title) => {
    expect(facts(title)).toEqual([]);
  },
);

test('without a date nobody is asked who holds the office: it changes', () => {
  const [fact] = facts('Norwegian Foreign Minister', {}, { published: null });
  expect(fact?.when).toBeUndefined();
  expect(fact?.ask).toEqual(['office']);
});

test.each([undefined, 'Norwegian singer', 'spokesman'])('“%s” is no public office', (title) => {
  expect(facts(title)).toEqual([]);
});

test('who has only a surname is not asked for', () => {
  expect(facts('Norwegian Foreign Minister', { name: 'Brekke' })).toEqual([]);
});

test('who the world’s leaders are is known without the article', () => {
  expect(facts('Russian President', { name: 'Vladimir Putin' })).toEqual([]);
});

test('only persons hold offices', () => {
  expect(facts('Norwegian Foreign Minister', { kind: 'organisation' })).toEqual([]);
});

test('the same title is the same fact, wherever it stands', () => {
  const [one] = facts('Norwegian Foreign Minister');
  const [other] = facts('Norwegian Foreign Minister', {}, { published: null });
  const [another] = facts('Norwegian Prime Minister');
  expect(one?.id).toBe(other?.id);
  expect(one?.id).not.toBe(another?.id);
});
