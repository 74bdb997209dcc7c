import { expect, test } from 'vitest';
import { campOf, hasTail, isShortened, isToldOfCamp, seriesOf } from '../../../src/core/write/signs.ts';
import { entity } from './gapped.ts';

test('a county stands beside counties, a state beside states', () => {
  expect(hasTail('Bergen County', 'Cuyahoga County')).toBe(true);
  expect(hasTail('Ohio', 'Cuyahoga County')).toBe(false);
  expect(hasTail('Ohio', 'Texas')).toBe(true);
});

test('flights of one series share its name', () => {
  expect(seriesOf('STS-133')).toBe(seriesOf('STS-1'));
  expect(seriesOf('Apollo 11')).not.toBe(seriesOf('STS-1'));
});

test('only a party has a camp', () => {
  expect(campOf(entity('party/organisation Demosisto hk'), 'the pro-Beijing party ____ won')).toBe('pro-beijing');
  expect(campOf(entity('bank/organisation Barclays gb'), 'the liberal rules of ____ changed')).toBeUndefined();
});

test('a name with a part of it in initials is the same name', () => {
  expect(isShortened('the GW Bridge', 'the George Washington Bridge')).toBe(true);
  expect(isShortened('JFK Airport', 'the George Washington Bridge')).toBe(false);
});

test('a party is of the camp that is told last before its name', () => {
  const sentence =
    'Elected were the localist camp’s Cheng of Civic Passion and the pan-democracy camp’s Kwok of Civic Party.';
  expect(isToldOfCamp('Civic Passion', 'localist', sentence)).toBe(true);
  expect(isToldOfCamp('the Civic Party', 'localist', sentence)).toBe(false);
  expect(isToldOfCamp('Demosisto', 'localist', sentence)).toBe(false);
});
