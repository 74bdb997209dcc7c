/** Deeds that the reader found in an invented life, for the tests of the templates that ask for deeds. */

import type { Article, Entity, Fact, FactBase, RoleValue } from '../../../src/core/model.ts';
import { verb } from './fixture.ts';

const people: Entity[] = [
  { id: 'ada', kind: 'person', name: 'Ada Berg', short: 'Berg', aliases: ['Berg'], gender: 'female', nation: 'no' },
  { id: 'ivo', kind: 'person', name: 'Ivo Lund', short: 'Lund', aliases: ['Lund'], gender: 'male', nation: 'se' },
  { id: 'mara', kind: 'person', name: 'Mara Holt', short: 'Holt', aliases: ['Holt'], gender: 'female', nation: 'dk' },
  { id: 'nils', kind: 'person', name: 'Nils Dahl', short: 'Dahl', aliases: ['Dahl'], gender: 'male', nation: 'dk' },
];
const places: Entity[] = [
  { id: 'norway', kind: 'country', name: 'Norway', aliases: ['Norwegian'], nation: 'no' },
  { id: 'ferry', kind: 'product', class: 'ship', name: 'the ferry Aurora', aliases: [] },
  { id: 'barge', kind: 'product', class: 'ship', name: 'the barge Ymir', aliases: [] },
  { id: 'tug', kind: 'product', class: 'ship', name: 'the tug Odin', aliases: [] },
];

const article: Article = {
  id: 'lives',
  title: 'Four lives in the north',
  published: '2021-05-04',
  publisher: null,
  source: null,
  text: '',
};

let text = '';
const facts: Fact[] = [];

export interface Told {
  readonly agent: string;
  /** Past, base and the rest of the predicate: `moved`, `move`, `to the coast of Finland`. */
  readonly does: readonly [past: string, base: string, rest: string];
  readonly when?: string;
  readonly until?: string;
  readonly more?: Partial<Fact>;
  readonly roles?: Readonly<Record<string, RoleValue>>;
}

/** A fact whose evidence is its own sentence. */
export function told(id: string, { agent, does, when, until, more, roles }: Told): Fact {
  const [past, base, rest] = does;
  const quote = `${id}: ${agent} ${past} ${rest} ${when ?? ''}.`;
  text += `${text === '' ? '' : ' '}${quote}`;
  const start = text.length - quote.length;
  const made: Fact = {
    id,
    relation: 'do',
    roles: { agent, action: verb(past, base), rest: { text: rest, kind: 'description' }, ...roles },
    ...(when === undefined
      ? {}
      : {
          when: {
            iso: when,
            ...(until === undefined ? {} : { until }),
            precision: when.length === 4 ? 'year' : 'day',
            said: when,
            inferred: false,
          },
        }),
    evidence: { quote, start, end: start + quote.length },
    origin: 'extracted',
    confidence: 0.9,
    salience: 0.5,
    ...more,
  };
  facts.push(made);
  return made;
}

/** All the entities, and the facts given. */
export function baseOf(...some: readonly Fact[]): FactBase {
  return {
    article: { ...article, text },
    sentences: facts.map(({ evidence: { start, end } }) => ({ start, end })),
    entities: new Map([...people, ...places].map((entity) => [entity.id, entity])),
    facts: some,
  };
}

export const moved = told('moved', { agent: 'ada', does: ['moved', 'move', 'to the coast of Finland'], when: '1891' });
export const opened = told('opened', { agent: 'ada', does: ['opened', 'open', 'a school in Bergen'], when: '1893' });
export const printed = told('printed', { agent: 'ada', does: ['printed', 'print', 'a map of Iceland'], when: '1898' });
export const taught = told('taught', { agent: 'ada', does: ['taught', 'teach', 'geometry in Malmö'], when: '1901' });
export const sold = told('sold', { agent: 'ada', does: ['sold', 'sell', 'a house on Gotland'] });
export const painted = told('painted', { agent: 'ivo', does: ['painted', 'paint', 'a church in Turku'], when: '1895' });
export const crossed = told('crossed', { agent: 'mara', does: ['crossed', 'cross', 'Lapland on skis'], when: '1899' });
export const mapped = told('mapped', { agent: 'nils', does: ['mapped', 'map', 'the caves of Mora'], when: '1897' });
