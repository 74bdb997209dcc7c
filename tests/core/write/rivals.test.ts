import { expect, test } from 'vitest';
import type { Draft, Entity, Fact, FactBase } from '../../../src/core/model.ts';
import { mayBeTakenFor } from '../../../src/core/write/rival-classes.ts';
import { isRival, isRivalOfWorld, sceneOf, sharesSide } from '../../../src/core/write/rivals.ts';
import { who } from '../../../src/core/write/templates/who.ts';
import { article, base, fact, met } from './fixture.ts';

const person = (id: string, told: Partial<Entity>): Entity => ({ id, kind: 'person', name: id, aliases: [], ...told });
const striker = person('striker', { class: 'footballer', sides: ['norway'] });
const { when: _, ...undated } = met;
const scored: Fact = fact({ ...undated, id: 'scored', origin: 'extracted' });

function scene(key: Entity, stem: string, others: readonly Entity[] = []) {
  const whole: FactBase = { ...base(met), article };
  const entities = new Map([...whole.entities, ...[key, ...others].map((one) => [one.id, one] as const)]);
  const [draft] = who.drafts(met, whole);
  if (!draft) throw new Error('The fixture asks nobody.');
  const told = { ...whole, entities };
  const asked: Draft = { ...draft, stem, named: [] };
  return { base: told, scene: sceneOf(key, asked, scored, told) };
}

test('a referee is not taken for a striker, a captain is', () => {
  expect(mayBeTakenFor('referee', 'footballer')).toBe(false);
  expect(mayBeTakenFor('player', 'footballer')).toBe(true);
  expect(mayBeTakenFor('goalkeeper', 'footballer')).toBe(false);
  expect(mayBeTakenFor('juggler', 'juggler')).toBe(true);
});

test('where the stem tells the team, only its own may have scored', () => {
  const told = scene(striker, 'Who scored for Norway?');
  const mate = person('mate', { class: 'player', sides: ['norway'] });
  expect(isRival(mate, told.scene, told.base)).toBe(true);
  expect(sharesSide(mate, told.scene, told.base)).toBe(true);
  expect(isRival(person('swede', { class: 'player', sides: ['sweden'] }), told.scene, told.base)).toBe(false);
  expect(isRival(person('stranger', { class: 'player' }), told.scene, told.base)).toBe(false);
});

test('where it tells none, the other team’s may have', () => {
  const told = scene(striker, 'Who scored the second goal?');
  expect(isRival(person('swede', { class: 'player', sides: ['sweden'] }), told.scene, told.base)).toBe(true);
});

test('whoever lived in another century is no rival', () => {
  const told = scene(person('poet', { class: 'poet', from: 1788, until: 1824 }), 'Who wrote it?');
  expect(isRival(person('peer', { class: 'poet', from: 1792, until: 1822 }), told.scene, told.base)).toBe(true);
  expect(isRival(person('modern', { class: 'poet', from: 1930, until: 1998 }), told.scene, told.base)).toBe(false);
});

test('“his” rules women out where nobody else is named', () => {
  const king = person('king', { class: 'monarch', gender: 'male' });
  const queen = person('queen', { class: 'monarch', gender: 'female' });
  const told = scene(king, 'Who lost his crown?');
  expect(isRival(queen, told.scene, told.base)).toBe(false);
  const open = scene(king, 'Who opened the bridge?');
  expect(isRival(queen, open.scene, open.base)).toBe(true);
});

test('of the world’s people those of the nation and calling who were in office then', () => {
  const minister = person('minister', { class: 'foreign-minister', nation: 'us' });
  const { scene: told, base: whole } = scene(minister, 'Who called?');
  const entry = {
    name: 'X',
    kind: 'person',
    class: 'foreign-minister',
    nation: 'us',
    from: 2017,
    until: 2021,
  } as const;
  expect(isRivalOfWorld(entry, told, whole)).toBe(true);
  expect(isRivalOfWorld({ ...entry, from: 1997, until: 2001 }, told, whole)).toBe(false);
  expect(isRivalOfWorld({ ...entry, nation: 'fr' }, told, whole)).toBe(false);
  expect(isRivalOfWorld({ ...entry, class: 'footballer' }, told, whole)).toBe(false);
});
