import { expect, test } from 'vitest';
import { foundedIn } from '../../../../src/core/read/gazetteers/city-founded.ts';

test('a city of the New World is as old as it is', () => {
  expect(foundedIn('Las Vegas', 'us')).toBe(1905);
  expect(foundedIn('Washington, D.C.', 'us')).toBe(1791);
});

test('one of a young country that nobody dates is younger than its first ones', () => {
  expect(foundedIn('Scottsdale', 'us')).toBeGreaterThan(1800);
});

test('a city of the Old World is older than the stories told of it', () => {
  expect(foundedIn('Lyon', 'fr')).toBeUndefined();
});
