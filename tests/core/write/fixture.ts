/** A small invented article with people, places, claims and dates, for the tests of the writer. */

import type { Article, Entity, Fact, FactBase } from '../../../src/core/model.ts';

const text =
  'Ada Berg met Ivo Lund in Oslo on May 3, 2021. Berg handed over 300 letters. Lund praised Mara Holt. ' +
  'Norway claims Sweden closed the bridge, but Sweden denies it. “We will open the bridge before the winter comes,” Holt said.';

export const article: Article = {
  id: 'bridge',
  title: 'A bridge and its keepers',
  published: '2021-05-04',
  publisher: null,
  source: null,
  text,
};

const people: Entity[] = [
  {
    id: 'ada-berg',
    kind: 'person',
    name: 'Ada Berg',
    short: 'Berg',
    title: 'Norwegian Minister',
    aliases: ['Berg'],
    gender: 'female',
    nation: 'no',
  },
  { id: 'ivo-lund', kind: 'person', name: 'Ivo Lund', short: 'Lund', aliases: ['Lund'], gender: 'male', nation: 'no' },
  {
    id: 'mara-holt',
    kind: 'person',
    name: 'Mara Holt',
    short: 'Holt',
    aliases: ['Holt'],
    gender: 'female',
    nation: 'se',
  },
  {
    id: 'nils-dahl',
    kind: 'person',
    name: 'Nils Dahl',
    short: 'Dahl',
    aliases: ['Dahl'],
    gender: 'male',
    nation: 'dk',
  },
];
const places: Entity[] = [
  { id: 'norway', kind: 'country', name: 'Norway', aliases: ['Norwegian'], nation: 'no' },
  { id: 'sweden', kind: 'country', name: 'Sweden', aliases: ['Swedish'], nation: 'se' },
  { id: 'denmark', kind: 'country', name: 'Denmark', aliases: ['Danish'], nation: 'dk' },
  { id: 'oslo', kind: 'city', name: 'Oslo', aliases: [], nation: 'no' },
  { id: 'bergen', kind: 'city', name: 'Bergen', aliases: [], nation: 'no' },
  { id: 'malmo', kind: 'city', name: 'Malmö', aliases: [], nation: 'se' },
];

export function evidence(quote: string): Fact['evidence'] {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The fixture does not say “${quote}”.`);
  return { quote, start, end: start + quote.length };
}

export function verb(past: string, base: string): Fact['roles'][string] {
  return { text: past, kind: 'verb', forms: { asked: past, plural: past, aux: 'did', auxPlural: 'did', base } };
}

/** A fact with what most tests don't care about filled in. */
export function fact(parts: Partial<Fact> & Pick<Fact, 'id' | 'relation' | 'roles'>): Fact {
  return {
    evidence: evidence('Ada Berg met Ivo Lund in Oslo on May 3, 2021.'),
    origin: 'curated',
    confidence: 1,
    salience: 0.5,
    ...parts,
  };
}

export const met = fact({
  id: 'berg-met-lund',
  relation: 'do',
  roles: { agent: 'ada-berg', action: verb('met', 'meet'), object: 'ivo-lund' },
  where: 'oslo',
  when: { iso: '2021-05-03', precision: 'day', said: 'on May 3, 2021', inferred: false },
});
export const handedOver = fact({
  id: 'berg-handed-over-letters',
  relation: 'do',
  roles: {
    agent: 'ada-berg',
    action: verb('handed over', 'hand over'),
    object: { text: '300 letters', kind: 'thing', plural: true },
    objectCount: { text: '300', kind: 'count', value: 300, unit: 'letters' },
    objectUnit: { text: 'letters', kind: 'thing', plural: true },
  },
  evidence: evidence('Berg handed over 300 letters.'),
});
export const praised = fact({
  id: 'lund-praised-holt',
  relation: 'do',
  roles: { agent: 'ivo-lund', action: verb('praised', 'praise'), object: 'mara-holt' },
  evidence: evidence('Lund praised Mara Holt.'),
});
export const claim = fact({
  id: 'norway-claims',
  relation: 'do',
  roles: { agent: 'sweden', action: verb('closed', 'close'), object: { text: 'the bridge', kind: 'thing' } },
  attribution: { speaker: 'norway', stance: 'claims' },
  opposes: 'sweden-denies',
  evidence: evidence('Norway claims Sweden closed the bridge'),
});
export const denial = fact({
  id: 'sweden-denies',
  relation: 'do',
  roles: { agent: 'sweden', action: verb('closed', 'close'), object: { text: 'the bridge', kind: 'thing' } },
  attribution: { speaker: 'sweden', stance: 'denies' },
  opposes: 'norway-claims',
  evidence: evidence('Sweden denies it'),
});
export const said = fact({
  id: 'holt-said',
  relation: 'say-words',
  roles: {
    speaker: 'mara-holt',
    quotation: { text: '“We will open the bridge before the winter comes”', kind: 'quotation' },
  },
  evidence: evidence('“We will open the bridge before the winter comes,” Holt said.'),
});

export function base(...facts: readonly Fact[]): FactBase {
  return {
    article,
    sentences: [{ start: 0, end: text.length }],
    entities: new Map([...people, ...places].map((entity) => [entity.id, entity])),
    facts,
  };
}

export const wholeBase = base(met, handedOver, praised, claim, denial, said);
