import { expect, test } from 'vitest';
import type { Entity, Fact, FactBase } from '../../../src/core/model.ts';
import { isPeculiar, isTakenFor, tellsItsAgent, withoutEchoes } from '../../../src/core/write/confusable.ts';
import { deedOfFact } from '../../../src/core/write/deed.ts';
import { baseOf, crossed, moved, painted, told } from './deeds.ts';

function base(...facts: Fact[]) {
  return baseOf(...facts);
}
function takenFor(one: Fact, other: Fact, change: Record<string, Partial<Entity>> = {}): boolean {
  const all = base(one, other);
  const entities = new Map([...all.entities].map(([id, entity]) => [id, { ...entity, ...change[id] }]));
  const changed = { ...all, entities };
  const [a, b] = [deedOfFact(one, changed), deedOfFact(other, changed)];
  if (!a || !b) throw new Error('Both facts tell deeds.');
  return isTakenFor(a, b, changed);
}
const deed = (fact: Fact) => {
  const found = deedOfFact(fact, base(fact));
  if (!found) throw new Error('The fact tells a deed.');
  return found;
};

test('what one person of the story did is taken for another’s deed', () => {
  expect(takenFor(painted, moved)).toBe(true);
});

test('nobody takes a referee’s deed for a footballer’s, but another player’s', () => {
  expect(takenFor(painted, moved, { ada: { class: 'footballer' }, ivo: { class: 'referee' } })).toBe(false);
  expect(takenFor(painted, moved, { ada: { class: 'footballer' }, ivo: { class: 'player' } })).toBe(true);
});

test('a ship’s deed is no person’s, and a group’s no single one’s', () => {
  const sailed = told('sailed', { agent: 'ferry', does: ['sailed', 'sail', 'around Åland'] });
  expect(takenFor(sailed, moved)).toBe(false);
  expect(takenFor(painted, moved, { ivo: { plural: true } })).toBe(false);
});

test('a deed told far away in the article belongs to another part of the story', () => {
  const start = painted.evidence.start + 5000;
  const far = { ...painted, evidence: { ...painted.evidence, start, end: start + 5 } };
  const dated = base(far, moved);
  const undated = { ...dated, article: { ...dated.article, published: null } };
  const taken = (all: FactBase) => {
    const [one, other] = [far, moved].map((fact) => deedOfFact(fact, all));
    return one && other && isTakenFor(one, other, all);
  };
  expect(taken(undated)).toBe(false);
  // News tells one story from the first line to the last.
  expect(taken(dated)).toBe(true);
});

test('a translator of the Reformation is not taken for a pilot', () => {
  expect(takenFor(painted, moved, { ada: { from: 1517, until: 1546 }, ivo: { from: 1914, until: 1918 } })).toBe(false);
  expect(takenFor(painted, moved, { ada: { from: 1860, until: 1890 }, ivo: { from: 1914, until: 1918 } })).toBe(true);
});

test('whoever faced a country also defeated it: one such deed is enough', () => {
  const faced = told('faced', { agent: 'ivo', does: ['faced', 'face', 'in Turku'], roles: { object: 'norway' } });
  const beat = told('beat', { agent: 'ivo', does: ['beat', 'beat', 'on Gotland'], roles: { object: 'norway' } });
  expect(withoutEchoes([deed(faced), deed(beat), deed(painted)])).toHaveLength(2);
});

test('a deed that names the other one is not taken for hers, nor is a marriage', () => {
  const helped = told('helped', { agent: 'ivo', does: ['helped', 'help', 'Ada Berg in Oslo'] });
  const married = told('married', { agent: 'ivo', does: ['married', 'marry', 'Anna Ek'] });
  expect(takenFor(helped, moved)).toBe(false);
  expect(takenFor(married, moved)).toBe(false);
});

test('“his house” and “the Norwegian throne” say whose deed it is', () => {
  const his = told('his', { agent: 'ivo', does: ['sold', 'sell', 'his house in Oslo'] });
  const throne = told('throne', { agent: 'ada', does: ['praised', 'praise', 'the Norwegian throne'] });
  expect(tellsItsAgent(deed(his), base(his))).toBe(true);
  expect(tellsItsAgent(deed(throne), base(throne))).toBe(true);
  const scored = deed(told('scored', { agent: 'ivo', does: ['scored', 'score', 'for Norway'] }));
  const player = { ...scored, agent: { ...scored.agent, sides: ['norway'] } };
  expect(tellsItsAgent(player, base())).toBe(true);
  expect(tellsItsAgent(deed(crossed), base(crossed))).toBe(false);
});

test('a name or three words tie a deed to one, “a change in the 90th minute” does not', () => {
  const does = (rest: string) => deed(told(rest, { agent: 'ada', does: ['made', 'make', rest] }));
  expect(isPeculiar(does('a change in the 90th minute'))).toBe(false);
  expect(isPeculiar(does('a speech about crop insurance'))).toBe(true);
  expect(isPeculiar(does('room for Iceland'))).toBe(true);
  // Many have moved to Finland.
  expect(isPeculiar(deed(moved))).toBe(false);
});
