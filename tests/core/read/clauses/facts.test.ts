import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { factsOf } from '../../../../src/core/read/clauses/facts.ts';
import { readClauses } from '../../../../src/core/read/clauses/read-clauses.ts';
import {
  type Cast,
  count,
  entity,
  kang,
  kcna,
  kim,
  know,
  type Notation,
  northKorea,
  pyongyang,
  russia,
  shoigu,
  tass,
  time,
} from './parsed.ts';

function facts(notations: readonly Notation[], cast: Cast = {}): Fact[] {
  const known = know(notations, {
    Kim: kim,
    Shoigu: shoigu,
    Kang: kang,
    KCNA: kcna,
    Tass: tass,
    Russia: russia,
    ...cast,
  });
  return factsOf(readClauses(known), known);
}
const met = 'Kim/nsubj>met met/root Shoigu/obj>met in Pyongyang/obl>met .';
const place = { Pyongyang: pyongyang };

test('a clause is a fact of the generic relation, with its sentence as proof', () => {
  expect(facts(['Rain/nsubj>fell fell/root .', met], place)).toEqual([
    expect.objectContaining({
      relation: 'do',
      roles: expect.objectContaining({
        agent: kim.id,
        object: shoigu.id,
        action: expect.objectContaining({ text: 'met', kind: 'verb' }),
      }),
      where: pyongyang.id,
      evidence: { quote: 'Kim met Shoigu in Pyongyang.', start: 11, end: 39 },
      origin: 'extracted',
    }),
  ]);
});

test('the same content is the same fact, wherever it stands', () => {
  const [alone] = facts([met], place);
  const [later] = facts(['Rain/nsubj>fell fell/root .', met], place);
  expect(later?.id).toBe(alone?.id);
});

test.each([
  [
    'another place',
    met.replace('Pyongyang', 'Seoul').replace('>Pyongyang', '>Seoul'),
    { Seoul: entity('city', 'Seoul') },
  ],
  ['another person', met.replace('Shoigu', 'Kang'), place],
  ['another speaker', met.replace(' .', ' , KCNA/nsubj>said said/parataxis>met .'), place],
])('%s makes another fact', (_, notation, cast) => {
  const [one] = facts([met], place);
  const [other] = facts([notation], cast);
  expect(other).toBeDefined();
  expect(other?.id).not.toBe(one?.id);
});

test('who says so stays with the fact', () => {
  const [fact] = facts([met.replace(' .', ' , KCNA/nsubj>said said/parataxis>met .')], place);
  expect(fact?.attribution).toEqual({ speaker: kcna.id, stance: 'states' });
});

test('an unsure arc makes an unsure fact', () => {
  const [sure] = facts([met], place);
  const [unsure] = facts([met.replace('Shoigu/obj>met', 'Shoigu/obj>met~0.9')], place);
  expect(sure?.confidence).toBe(1);
  expect(unsure?.confidence).toBeCloseTo(0.9);
});

test('a reference that had to be resolved makes it less sure', () => {
  const [named] = facts([met], place);
  const [meant] = facts([met.replace('Kim/nsubj>met', 'He/nsubj>met/PRP')], { ...place, He: kim });
  expect(meant?.id).toBe(named?.id);
  expect(meant?.confidence).toBeLessThan(named?.confidence ?? 0);
});

describe('what is asked', () => {
  const asked = (notation: Notation, cast: Cast = {}) =>
    facts([notation], { ...place, ...cast }).flatMap(({ ask }) => ask ?? []);

  test('who, whom and where', () => {
    expect(asked(met)).toEqual(['agent', 'object', 'where']);
  });

  test('with whom', () => {
    expect(asked('Kim/nsubj>met met/root with Shoigu/obl>met in Pyongyang/obl>met .')).toEqual([
      'agent',
      'other',
      'where',
    ]);
  });

  test('a person of whom only a surname is known is not asked for', () => {
    expect(asked(met, { Kim: entity('person', 'Kim') })).toEqual(['object', 'where']);
  });

  test('a day that is written is asked, one that nobody knows is not', () => {
    const notation = met.replace(' .', ' on Friday/obl>met .');
    expect(asked(notation, { Friday: time('Friday', '2023-07-28') })).toContain('when');
    expect(asked(notation, { Friday: time('Friday') })).not.toContain('when');
  });

  test('how many', () => {
    const notation = 'Kim/nsubj>invited invited/root 700/nummod>guests guests/obj>invited to Pyongyang/obl>invited .';
    expect(asked(notation, { 700: count(700) })).toContain('objectCount');
  });

  test('a person who says so, not a medium that relays it', () => {
    const by = (speaker: string) =>
      `Russia/nsubj>backed backed/root Shoigu/obj>backed in Pyongyang/obl>backed , ${speaker}/nsubj>said said/parataxis>backed .`;
    expect(asked(by('Kang'))).toContain('speaker');
    expect(asked(by('Tass'))).not.toContain('speaker');
  });

  test('a clause that asks for nothing with a type is no fact: “a guest saw a show”', () => {
    expect(asked('A/det>guest guest/nsubj>saw saw/root a show/obj>saw .')).toEqual([]);
  });

  test('“Kim slept” says too little to be answered', () => {
    expect(asked('Kim/nsubj>slept slept/root quietly/advmod>slept well/advmod>slept .')).toEqual([]);
  });
});

test('a country of which two things are told has two facts', () => {
  const notation =
    'Korea/nsubj>backed backed/root Russia/obj>backed in Pyongyang/obl>backed and thanked/conj>backed/VBD Shoigu/obj>thanked in Pyongyang/obl>thanked .';
  const found = facts([notation], { ...place, Korea: northKorea });
  expect(found.map(({ roles }) => roles.object)).toEqual([russia.id, shoigu.id]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});
