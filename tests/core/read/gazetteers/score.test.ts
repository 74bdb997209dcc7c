import { expect, test } from 'vitest';
import type { GazetteerEntry } from '../../../../src/core/read/gazetteer.ts';
import { aimAt, score } from '../../../../src/core/read/gazetteers/score.ts';

const general: GazetteerEntry = {
  kind: 'person',
  class: 'military-leader',
  name: 'A General',
  nation: 'ru',
  weight: 0.5,
  from: 2012,
  until: 2020,
};
const aim = aimAt({ kind: 'person', class: 'military-leader', nation: 'ru', year: 2018 });

test('the same nation tempts more than its region, a region more than elsewhere', () => {
  const points = ['ru', 'ua', 'br'].map((nation) => score({ ...general, nation }, aim, 1));
  expect(points[0]).toBeGreaterThan(points[1] ?? 0);
  expect(points[1]).toBeGreaterThan(points[2] ?? 0);
});

test('who held office at the time tempts more than who left it long ago', () => {
  expect(score(general, aim, 1)).toBeGreaterThan(score({ ...general, from: 1941, until: 1945 }, aim, 1));
});

test('a famous right answer wants famous neighbours', () => {
  const famous = aimAt({ kind: 'person', weight: 0.9 });
  expect(score({ ...general, weight: 0.9 }, famous, 1)).toBeGreaterThan(score({ ...general, weight: 0.4 }, famous, 1));
});

test('a name built alike tempts more', () => {
  const missile: GazetteerEntry = { kind: 'weapon', class: 'ballistic-missile', name: 'Hwasong-17' };
  const sought = aimAt({ kind: 'weapon', name: 'Hwasong-18' });
  expect(score(missile, sought, 1)).toBeGreaterThan(score({ ...missile, name: 'Pukguksong-3' }, sought, 1));
});
