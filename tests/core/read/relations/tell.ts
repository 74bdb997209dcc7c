/** Tells a relation's stems and statement about a small invented town, for the tests of the relations. */

import type { Entity, Fact, FactBase, When } from '../../../../src/core/model.ts';
import type { Relation } from '../../../../src/core/read/relation.ts';
import { say } from '../../../../src/core/write/say.ts';
import { atomsOf, describeAtom, fillerOf } from '../../../../src/core/write/values.ts';

function entity(id: string, kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity {
  return { id, kind, name, aliases: [], ...more };
}

export const entities: readonly Entity[] = [
  entity('ada-berg', 'person', 'Ada Berg', { short: 'Berg', title: 'Mayor' }),
  entity('ivo-lund', 'person', 'Ivo Lund', { short: 'Lund', title: 'engineer' }),
  entity('mara-holt', 'person', 'Mara Holt', { short: 'Holt' }),
  entity('norway', 'country', 'Norway'),
  entity('sweden', 'country', 'Sweden'),
  entity('denmark', 'country', 'Denmark'),
  entity('oslo', 'city', 'Oslo'),
  entity('old-bridge', 'place', 'the Old Bridge'),
  entity('council', 'organisation', 'the Oslo City Council', { class: 'council' }),
  entity('daily-post', 'organisation', 'the Daily Post', { class: 'newspaper' }),
  entity('rowers', 'group', 'the Oslo rowers', { plural: true }),
  entity('swedish-guests', 'group', 'the Swedish guests', { plural: true }),
  entity('river-fair', 'event', 'the 2021 River Fair', { short: 'the fair' }),
  entity('bridge-war', 'event', 'the Bridge War', { class: 'war' }),
  entity('raid', 'event', 'the raid on Oslo'),
  entity('fjord-2', 'weapon', 'the Fjord-2', { class: 'missile' }),
];

const day: When = { iso: '2021-05-03', precision: 'day', said: 'May 3, 2021', inferred: false };

type Told = Partial<Pick<Fact, 'where' | 'attribution'>> & { readonly when?: When | null };

/** Every stem by asked role, and the statement, of one fact. Unless told otherwise, it happened on May 3, 2021. */
export function tell(relation: Relation, roles: Fact['roles'], { when = day, ...more }: Told = {}) {
  const fact: Fact = {
    id: 'example',
    relation: relation.name,
    roles,
    ...(when ? { when } : {}),
    ...more,
    evidence: { quote: '', start: 0, end: 0 },
    origin: 'curated',
    confidence: 1,
    salience: 1,
  };
  const base: FactBase = {
    article: { id: 'town', title: 'A town', published: '2021-05-04', publisher: null, source: null, text: '' },
    sentences: [],
    entities: new Map(entities.map((one) => [one.id, one])),
    facts: [fact],
  };
  const asked = Object.entries(relation.ask).map(([role, wordings]) => {
    const key = keyOf(fact, role, base);
    const stems =
      key === null
        ? []
        : wordings.map((wording) => say(wording, { fact, base, asked: { role, key }, named: new Set() }));
    return [role, stems.filter((stem) => stem !== null)] as const;
  });
  return {
    ask: Object.fromEntries(asked.filter(([, stems]) => stems.length > 0)),
    say: say(relation.say, { fact, base, asked: null, named: new Set() }),
  };
}

function keyOf(fact: Fact, role: string, base: FactBase) {
  if (role === 'when') return fact.when ? { text: fact.when.said, kind: 'date', plural: false } : null;
  const [atom] = atomsOf(fillerOf(fact, role));
  return atom === undefined ? null : describeAtom(atom, base);
}
