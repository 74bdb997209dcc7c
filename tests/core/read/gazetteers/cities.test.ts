import { expect, test } from 'vitest';
import { cityEntries } from '../../../../src/core/read/gazetteers/cities.ts';
import { countryEntries } from '../../../../src/core/read/gazetteers/countries.ts';

const cities = cityEntries();

test('the big cities of the world are there under the names that news uses', () => {
  for (const [name, nation] of [
    ['New York', 'us'],
    ['Mumbai', 'in'],
    ['Kharkiv', 'ua'],
    ['Cologne', 'de'],
    ['St. Petersburg', 'ru'],
    ['Wonsan', 'kp'],
    ['Seville', 'es'],
  ]) {
    expect(
      cities.some((city) => city.name === name && city.nation === nation),
      name,
    ).toBe(true);
  }
});

test('a famous city is more famous than a populous one that nobody hears of', () => {
  const fame = (name: string) => cities.find((city) => city.name === name)?.weight ?? 0;
  expect(fame('Hiroshima')).toBeGreaterThan(fame('Nanchong'));
});

test('a capital is listed once, with its country', () => {
  const capitals = new Set(
    countryEntries()
      .filter((entry) => entry.kind === 'city')
      .map(({ name, nation }) => `${name} ${nation}`),
  );
  expect(cities.filter(({ name, nation }) => capitals.has(`${name} ${nation}`))).toEqual([]);
});

test('no city is named with the marks of a transliteration', () => {
  expect(cities.filter((city) => /[ŏŭāīūḩşţ‘’]/.test(city.name) && !/^(?:ro|lv|tr)$/.test(city.nation ?? ''))).toEqual(
    [],
  );
});
