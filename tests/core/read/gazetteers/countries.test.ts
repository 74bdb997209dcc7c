import { expect, test } from 'vitest';
import { countryCode, countryEntries, demonyms, regionOf } from '../../../../src/core/read/gazetteers/countries.ts';
import { regions } from '../../../../src/core/read/gazetteers/regions.ts';

test('the 193 members of the United Nations, two observers, Taiwan and Kosovo are there, each with its people and region', () => {
  const countries = countryEntries().filter((entry) => entry.class === 'country');
  expect(countries).toHaveLength(197);
  expect(new Set(countries.map((country) => country.nation)).size).toBe(197);
  for (const { nation = '', region = '' } of countries) {
    expect(demonyms().get(nation), nation).toBeTruthy();
    expect(regions, nation).toContain(region);
  }
});

test('every country but the Vatican has its capital', () => {
  const withCapital = new Set(
    countryEntries()
      .filter((entry) => entry.class === 'capital')
      .map((capital) => capital.nation),
  );
  const without = countryEntries().filter((entry) => entry.class === 'country' && !withCapital.has(entry.nation));
  expect(without.map((country) => country.name)).toEqual(['Vatican City']);
});

test('a state that is gone has its years and is near to what came after it', () => {
  const soviet = countryEntries().find((entry) => entry.kind === 'country' && entry.nation === 'su');
  expect(soviet).toMatchObject({ class: 'historic-state', until: 1991, near: ['Russia'] });
});

test('a people of no state of its own is no nationality among nations', () => {
  expect(countryEntries().find((entry) => entry.name === 'Scottish')?.class).toBe('regional-people');
  expect(countryCode('Scots')).toBe('gb');
  expect(countryCode('Korean')).toBeUndefined();
});

test('a territory lies in a region too', () => {
  expect(regionOf('hk')).toBe('east-asia');
  expect(regionOf('zz')).toBeUndefined();
});
