import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countryOf,
  demonymOf,
  givenNameGender,
  isGivenName,
  lookUp,
  neighbours,
  surnameRegions,
} from '../../../src/core/read/gazetteer.ts';
import { allEntries } from '../../../src/core/read/gazetteers/index.ts';

function classesOf(name: string): string[] {
  return lookUp(name).map((entry) => `${entry.kind}/${entry.class}`);
}

/** The names of the best neighbours of a name that the lists hold. */
function neighboursOf(name: string, year?: number, limit = 8): string[] {
  const [entry] = lookUp(name);
  if (!entry) throw new Error(`The lists do not hold “${name}”.`);
  return neighbours({ ...entry, name, year: year ?? entry.from }, [], limit).map((one) => one.name);
}

describe('looking a name up', () => {
  test('a name is found under each of its names', () => {
    for (const name of ['United States', 'the United States', 'the U.S.', 'US', 'USA', 'America']) {
      expect(classesOf(name), name).toContain('country/country');
      expect(lookUp(name)[0]?.nation).toBe('us');
    }
    expect(lookUp('Britain')[0]?.name).toBe('the United Kingdom');
    expect(lookUp('Korean Central News Agency')[0]?.name).toBe('KCNA');
    expect(lookUp('Kim Jong-un')[0]?.name).toBe('Kim Jong Un');
  });

  test('capitals tell the pronoun from the country', () => {
    expect(lookUp('us')).toEqual([]);
    expect(lookUp('who')).toEqual([]);
    expect(classesOf('WHO')).toContain('organisation/un-body');
  });

  test('a headline may shout a name', () => {
    expect(lookUp('RUSSIA')[0]?.nation).toBe('ru');
    expect(lookUp('VLADIMIR PUTIN')[0]?.class).toBe('head-of-state');
  });

  test('accents and apostrophes do not matter', () => {
    expect(lookUp('Sao Paulo')[0]?.name).toBe('São Paulo');
    expect(lookUp('Xi’an')[0]?.nation).toBe('cn');
    expect(lookUp('Côte d’Ivoire')[0]?.name).toBe('Ivory Coast');
  });

  test('only whole names are found', () => {
    expect(lookUp('Korean Wa')).toEqual([]);
    expect(lookUp('Sergei')).toEqual([]);
  });

  test('an office is found at the start of a sentence and in the plural', () => {
    expect(classesOf('Defense minister')).toContain('thing/cabinet-office');
    expect(classesOf('attorneys general')).toContain('thing/cabinet-office');
  });

  test('a person who held two offices is found in both', () => {
    expect(lookUp('Sergei Shoigu').map((entry) => entry.class)).toEqual(
      expect.arrayContaining(['defence-minister', 'security-official']),
    );
  });
});

describe('neighbours are what one might take for the right answer', () => {
  test('KCNA is taken for the agencies of its neighbours', () => {
    expect(neighboursOf('KCNA')).toEqual(expect.arrayContaining(['Xinhua', 'Yonhap', 'TASS', 'Kyodo News']));
  });

  test('the Korean War is taken for other wars in Asia of its time', () => {
    expect(neighboursOf('the Korean War')).toEqual(
      expect.arrayContaining(['the Vietnam War', 'the Chinese Civil War', 'the Second Sino-Japanese War']),
    );
  });

  test('a Hwasong missile is taken for another North Korean missile', () => {
    for (const name of neighboursOf('Hwasong-18', undefined, 12)) expect(lookUp(name)[0]?.nation, name).toBe('kp');
    expect(neighboursOf('Hwasong-18', undefined, 4).every((name) => name.startsWith('Hwasong'))).toBe(true);
  });

  test('Sergei Shoigu is taken for other Russian ministers and generals', () => {
    expect(neighboursOf('Sergei Shoigu', 2023, 5)).toEqual(
      expect.arrayContaining(['Sergei Lavrov', 'Valery Gerasimov', 'Andrei Belousov']),
    );
  });

  test('a minister who is in no list is taken for colleagues of the nation and its neighbours', () => {
    const names = neighbours(
      { kind: 'person', class: 'defence-minister', nation: 'kp', name: 'Ri Nobody', year: 2023 },
      ['Kang Sun Nam'],
      12,
    ).map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(['No Kwang Chol', 'Choe Son Hui', 'Li Shangfu']));
    expect(names).not.toContain('Kang Sun Nam');
  });

  test('a defense minister is taken for another of the cabinet', () => {
    const offices = neighboursOf('defense minister');
    expect(offices).toContain('foreign minister');
    expect(offices.every((office) => lookUp(office)[0]?.class === 'cabinet-office')).toBe(true);
  });

  test('a capital is taken for the capitals around it', () => {
    expect(neighboursOf('Pyongyang', undefined, 4)).toEqual(expect.arrayContaining(['Seoul', 'Beijing', 'Tokyo']));
  });

  test('Chicago is taken for another big American city', () => {
    for (const name of neighboursOf('Chicago')) expect(lookUp(name)[0]?.nation, name).toBe('us');
  });

  test('what is nearly the same is no neighbour', () => {
    expect(neighboursOf('the Soviet Union', undefined, 50)).not.toContain('Russia');
    expect(neighboursOf('Russia', undefined, 50)).not.toContain('the Soviet Union');
  });

  test('nothing of another kind is a neighbour', () => {
    expect(neighbours({ kind: 'person', class: 'war' })).toEqual([]);
  });

  test('no neighbour shares a name with what is excluded', () => {
    const names = [...new Set(allEntries().map((entry) => entry.name))];
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const [entry] = lookUp(name);
        if (!entry) return false;
        const found = neighbours({ ...entry, name });
        const known = new Set(found.map((one) => one.name));
        return known.size === found.length && !known.has(entry.name);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('countries and their people', () => {
  test('a country is known by its name, its adjective and its people', () => {
    for (const name of ['Russia', 'Russian', 'Russians']) expect(countryOf(name)).toBe('ru');
    expect(countryOf('the Dutch')).toBe('nl');
    expect(countryOf('U.K.')).toBe('gb');
    expect(countryOf('Soviet')).toBe('su');
    expect(countryOf('Swedes')).toBe('se');
    expect(countryOf('Ruritania')).toBeUndefined();
  });

  test('a code has its adjective', () => {
    expect(demonymOf('kp')).toBe('North Korean');
    expect(demonymOf('ch')).toBe('Swiss');
  });
});

describe('given names', () => {
  test('a given name tells the gender across cultures', () => {
    for (const name of ['Angela', 'Fatima', 'Yuko', 'Priya', 'Svetlana', 'Ngozi'])
      expect(givenNameGender(name)).toBe('female');
    for (const name of ['Sergei', 'Mohammed', 'Hiroshi', 'Narendra', 'John', 'Kwame'])
      expect(givenNameGender(name)).toBe('male');
  });

  test('a name of both tells no gender, but is a given name', () => {
    expect(givenNameGender('Taylor')).toBeUndefined();
    expect(isGivenName('Taylor')).toBe(true);
  });

  test('a double name is as its first part, accents or not', () => {
    expect(givenNameGender('Hans-Dietrich')).toBe('male');
    expect(givenNameGender('Anne-Marie')).toBe('female');
    expect(givenNameGender('Zoë')).toBe('female');
  });

  test('a word that nobody is called is no given name', () => {
    for (const word of ['Exhibition', 'Paris', 'Monday', 'Will']) expect(isGivenName(word), word).toBe(false);
  });

  test('a surname tells the part of the world', () => {
    expect(surnameRegions('Nguyen')).toContain('southeast-asia');
    expect(surnameRegions('Erdoğan')).toContain('middle-east');
    expect(surnameRegions('Armistice')).toEqual([]);
  });
});
