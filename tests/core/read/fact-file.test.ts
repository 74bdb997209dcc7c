import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { parseFactFile } from '../../../src/core/read/fact-file.ts';

const article: Article = {
  id: 'bridge',
  title: 'A bridge',
  published: '2021-05-04',
  publisher: null,
  source: null,
  text: 'Ada Berg met Ivo Lund in Oslo on Monday. Norway claims the Swedes closed the bridge, but Sweden denies it. It rained. It rained.',
};

const entities = [
  { id: 'ada-berg', kind: 'person', name: 'Ada Berg', aliases: ['Berg'] },
  { id: 'ivo-lund', kind: 'person', name: 'Ivo Lund', aliases: ['Lund'] },
  { id: 'oslo', kind: 'city', name: 'Oslo', aliases: [] },
  { id: 'norway', kind: 'country', name: 'Norway', aliases: [] },
  { id: 'sweden', kind: 'country', name: 'Sweden', aliases: ['the Swedes'] },
  { id: 'war', kind: 'event', name: 'the Bridge War', aliases: [] },
];
const meeting = {
  id: 'berg-meets-lund',
  relation: 'meet',
  roles: { person: 'ada-berg', counterpart: 'ivo-lund' },
  when: { iso: '2021-05-03', precision: 'day', said: 'Monday', inferred: true },
  where: 'oslo',
  evidence: 'Ada Berg met Ivo Lund in Oslo on Monday',
  ask: ['counterpart', 'where', 'when'],
  foils: { counterpart: ['Nils Dahl'] },
  salience: 1,
};
const denial = {
  id: 'sweden-denies',
  relation: 'deny',
  roles: { denier: 'sweden', act: { text: 'having closed the bridge', kind: 'clause' }, accuser: 'norway' },
  evidence: 'Norway claims the Swedes closed the bridge, but Sweden denies it',
  ask: ['denier'],
  salience: 0.5,
};

function read(...facts: readonly object[]) {
  return parseFactFile(article, { entities, facts });
}

describe('a fact file', () => {
  it('becomes facts whose quotes stand in the article', () => {
    const { facts, entities: known, sentences } = read(meeting, denial);
    expect(facts.map(({ id, origin, confidence }) => [id, origin, confidence])).toEqual([
      ['berg-meets-lund', 'curated', 1],
      ['sweden-denies', 'curated', 1],
    ]);
    for (const { evidence } of facts) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(known.get('ada-berg')?.name).toBe('Ada Berg');
    expect(sentences).toHaveLength(4);
  });

  it('may hold an entity that no fact uses', () => {
    expect(read(denial).entities.has('war')).toBe(true);
  });

  it('proves a key by another name of it, and a date by the words that said it', () => {
    expect(() =>
      read({ ...meeting, evidence: 'Berg met Ivo Lund in Oslo on Monday', ask: ['person', 'when'], foils: {} }),
    ).not.toThrow();
  });

  it('takes a key that follows from its quote by a rule that it names', () => {
    expect(() => read({ ...denial, ask: ['act'], derives: { act: 'reworded' } })).not.toThrow();
  });

  it('takes a claim and its denial that point at each other', () => {
    const claim = {
      ...denial,
      id: 'norway-claims',
      opposes: 'sweden-denies',
      attribution: { speaker: 'norway', stance: 'claims' },
    };
    expect(read({ ...denial, opposes: 'norway-claims' }, claim).facts).toHaveLength(2);
  });

  it.each<[string, readonly object[], string]>([
    [
      'a quote that is missing',
      [{ ...meeting, evidence: 'Ada Berg met Nils Dahl' }],
      'the fact “berg-meets-lund” quotes words that the article does not have: “Ada Berg met Nils Dahl”.',
    ],
    [
      'a quote that occurs twice',
      [{ ...meeting, evidence: 'It rained.' }],
      'the fact “berg-meets-lund” quotes words that the article has twice: “It rained.”.',
    ],
    [
      'an unknown relation',
      [{ ...meeting, relation: 'greet' }],
      'the fact “berg-meets-lund” has the relation “greet”, which no file of src/core/read/relations knows.',
    ],
    [
      'an unknown role',
      [{ ...meeting, roles: { ...meeting.roles, host: 'oslo' } }],
      'the fact “berg-meets-lund” has the role “host”, which “meet” does not know.',
    ],
    [
      'a missing role',
      [{ ...meeting, roles: { person: 'ada-berg' } }],
      'the fact “berg-meets-lund” lacks the role “counterpart”, which “meet” requires.',
    ],
    [
      'a role filled with the wrong kind',
      [{ ...meeting, roles: { ...meeting.roles, counterpart: 'oslo' } }],
      'the fact “berg-meets-lund” fills the role “counterpart” with a city; it takes person, group, organisation.',
    ],
    [
      'an unknown entity',
      [{ ...meeting, roles: { ...meeting.roles, counterpart: 'nils-dahl' } }],
      'the fact “berg-meets-lund” fills the role “counterpart” with “nils-dahl”, which is no entity of the file.',
    ],
    [
      'an unknown place',
      [{ ...meeting, where: 'bergen' }],
      'the fact “berg-meets-lund” fills the role “where” with “bergen”, which is no entity of the file.',
    ],
    [
      'an unknown speaker',
      [{ ...meeting, attribution: { speaker: 'post', stance: 'states' } }],
      'the fact “berg-meets-lund” fills the role “speaker” with “post”, which is no entity of the file.',
    ],
    ['two facts of one id', [meeting, meeting], 'the fact “berg-meets-lund” shares its id with another fact.'],
    [
      'a key outside its quote',
      [{ ...meeting, evidence: 'Ada Berg met', ask: ['person', 'counterpart'] }],
      'the fact “berg-meets-lund” asks for “Ivo Lund”, which its evidence does not hold, and names no rule that derives the role “counterpart”.',
    ],
    [
      'a key outside its quote where every role is asked',
      [{ ...denial, ask: undefined }].map(({ ask: _, ...rest }) => rest),
      'the fact “sweden-denies” asks for “having closed the bridge”, which its evidence does not hold, and names no rule that derives the role “act”.',
    ],
    [
      'a role asked that no wording asks for',
      [{ ...denial, ask: ['accuser'] }],
      'the fact “sweden-denies” asks for the role “accuser”, for which “deny” has no wording.',
    ],
    [
      'a role asked that is empty',
      [{ ...denial, relation: 'begin', roles: { event: 'war' }, ask: ['opening'] }],
      'the fact “sweden-denies” asks for the role “opening”, which it leaves empty.',
    ],
    [
      'foils for a role that is not asked',
      [{ ...meeting, foils: { person: ['Nils Dahl'] } }],
      'the fact “berg-meets-lund” has foils or a derivation for the role “person”, which it does not ask.',
    ],
    [
      'opposition to no fact',
      [{ ...denial, opposes: 'norway-claims' }],
      'the fact “sweden-denies” opposes “norway-claims”, which is no fact of the file.',
    ],
    [
      'opposition that is not returned',
      [meeting, { ...denial, opposes: 'berg-meets-lund' }],
      'the fact “sweden-denies” opposes “berg-meets-lund”, which does not point back.',
    ],
  ])('with %s is refused in a sentence that names file, fact and reason', (_, facts, reason) => {
    expect(() => read(...facts)).toThrow(`In questions/bridge/facts.json, ${reason}`);
  });

  it.each<[string, unknown, string]>([
    ['is a list', [], 'the list of entities can’t be read'],
    ['lacks its facts', { entities }, 'the list of facts can’t be read'],
    [
      'misspells a field of a fact',
      { entities, facts: [{ ...meeting, evidense: 'x' }] },
      '“evidense” of the fact “berg-meets-lund” can’t be read',
    ],
    [
      'gives a salience of 2',
      { entities, facts: [{ ...meeting, salience: 2 }] },
      '“salience” of the fact “berg-meets-lund” can’t be read: It is above 1.',
    ],
    [
      'writes a date in words',
      { entities, facts: [{ ...meeting, when: { ...meeting.when, iso: 'May 3' } }] },
      '“when.iso” of the fact “berg-meets-lund” can’t be read: It is no date',
    ],
    ['has a fact without an id', { entities, facts: [{}] }, 'of the fact “number 1” can’t be read'],
    [
      'has an entity of an unknown kind',
      { entities: [{ id: 'rex', kind: 'dog', name: 'Rex', aliases: [] }], facts: [] },
      '“kind” of the entity “rex” can’t be read',
    ],
    [
      'has two entities of one id',
      { entities: [...entities, ...entities], facts: [] },
      'two entities have the id “ada-berg”.',
    ],
    [
      'has an entity near nobody',
      { entities: [{ ...entities[0], near: ['eva'] }], facts: [] },
      'the entity “ada-berg” is near “eva”, which is no entity of the file.',
    ],
  ])('that %s is refused in a sentence that names the culprit', (_, json, reason) => {
    expect(() => parseFactFile(article, json)).toThrow(/^In questions\/bridge\/facts\.json, /);
    expect(() => parseFactFile(article, json)).toThrow(reason);
  });
});
