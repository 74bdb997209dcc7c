import { expect, test } from 'vitest';
import { CIRCLES } from '../../../../src/core/read/gazetteers/circle-list.ts';
import { circlesOf, circlesOfTown } from '../../../../src/core/read/gazetteers/circles.ts';

test('one finds a circle by any of its members, with or without its article', () => {
  expect(circlesOf('the Booker Prize')[0]?.members).toContain('the Pulitzer Prize');
  expect(circlesOf('Booker Prize')).toEqual(circlesOf('the Booker Prize'));
  expect(circlesOf('Frobnication Prize')).toEqual([]);
});

test('and the museums of a town by the town', () => {
  const museums = circlesOfTown('Amsterdam').find((circle) => circle.class === 'museum');
  expect(museums?.members).toContain('the Rijksmuseum');
  expect(circlesOfTown('Nowhere')).toEqual([]);
});

test('every circle has a class and at least two members, none of them twice, in alphabetical order of lines', () => {
  const lines = CIRCLES.trim().split('\n');
  expect(lines).toEqual(lines.toSorted());
  for (const line of lines) {
    expect(line).toMatch(/^[\w-]+(?: @[^:]+)?: [^;]+(?:; [^;]+)+$/u);
    const members = line.slice(line.indexOf(': ') + 2).split('; ');
    expect(new Set(members).size, line).toBe(members.length);
  }
});
