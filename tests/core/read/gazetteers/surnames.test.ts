import { expect, test } from 'vitest';
import { regions } from '../../../../src/core/read/gazetteers/regions.ts';
import { SURNAMES } from '../../../../src/core/read/gazetteers/surname-list.ts';
import { regionsOfSurname } from '../../../../src/core/read/gazetteers/surnames.ts';

test('a surname of several parts of the world has all of them', () => {
  expect(regionsOfSurname('Silva')).toEqual(expect.arrayContaining(['south-america', 'south-asia']));
  expect(regionsOfSurname('Kim')).toEqual(['east-asia']);
});

test('every line is a region of the world', () => {
  for (const line of SURNAMES.trim().split('\n')) expect(regions).toContain(line.split(':')[0]);
});
