import { describe, expect, test } from 'vitest';
import { worldRivals } from '../../../src/core/write/world-rivals.ts';
import { gapped } from './gapped.ts';

function rivals(...given: Parameters<typeof gapped>): string[] {
  const { key, draft, fact, base } = gapped(...given);
  return worldRivals(key, draft, fact, base).map(({ name }) => name);
}

describe('cities', () => {
  test('a holy city is taken for other cities of its country', () => {
    const found = rivals('A crane fell on pilgrims in Mecca.', ['city Mecca sa', 'country Saudi Arabia sa']);
    expect(found).toContain('Medina');
    expect(found).toContain('Jeddah');
    expect(found).not.toContain('Cairo');
  });

  test('where the state is told, only cities of the state tempt', () => {
    const found = rivals('The emperor was a citizen of San Francisco, California.', [
      'city San Francisco us',
      'state/region California us',
    ]);
    expect(found).toContain('Los Angeles');
    expect(found).not.toContain('Chicago');
  });

  test('a state that belongs to another town of the sentence binds nothing', () => {
    const found = rivals('He saw the fair in California and meets diplomats in New York.', [
      'city New York us',
      'state/region California us',
    ]);
    expect(found).toContain('Chicago');
  });

  test('nobody was born in a city before it was founded', () => {
    const found = rivals('The engineer came to Philadelphia.', ['city Philadelphia us'], { year: '1777' });
    expect(found).toContain('Boston');
    expect(found).not.toContain('Chicago');
    expect(found).not.toContain('Las Vegas');
  });

  test('a capital whose country is not told is taken for capitals nearby', () => {
    const found = rivals('The first performance was in Vienna.', ['capital/city Vienna at']);
    expect(found).toContain('Berlin');
  });

  test('a capital whose country the title tells is taken for its other cities', () => {
    const found = rivals('The ministers met in Paris.', ['capital/city Paris fr'], {
      title: 'France and its neighbours',
    });
    expect(found).toContain('Marseille');
    expect(found).not.toContain('Brussels');
  });
});

describe('countries', () => {
  test('a country is taken for those around it that are as much spoken of', () => {
    const found = rivals('The bronze medal went to Armenia.', ['country Armenia am']);
    expect(found).toContain('Georgia');
    expect(found).not.toContain('Brazil');
  });

  test('a country that the sentence gives away by a town or people of its own is asked of nobody', () => {
    expect(rivals('The boat was seen off Aceh, Indonesia.', ['country Indonesia id', 'region Aceh id'])).toEqual([]);
    expect(rivals('The fleet sailed to Iran with Iranian oil.', ['country Iran ir'])).toEqual([]);
  });

  test('a century in words keeps out countries that were founded later', () => {
    const found = rivals('By the early 18th century the tax was common in France.', ['country France fr']);
    expect(found).toContain('the Netherlands');
    expect(found).not.toContain('Belgium');
  });
});

describe('bodies and places', () => {
  test('a space agency is taken for one of another country', () => {
    expect(rivals('The shirt showed NASA on it.', ['space-agency/organisation NASA us'])).toContain('ESA');
  });

  test('but not where the sentence tells the country', () => {
    expect(rivals('The American agency NASA paid for it.', ['space-agency/organisation NASA us'])).not.toContain('ESA');
  });

  test('a newspaper is taken for papers of its country', () => {
    const found = rivals('The leak was reported by Le Monde.', ['newspaper/organisation Le Monde fr']);
    expect(found).toContain('Le Figaro');
    expect(found).not.toContain('The Guardian');
  });

  test('what stands in a town that the sentence tells is taken for nothing elsewhere', () => {
    expect(
      rivals('The shuttle went to the Louvre in Paris.', ['museum/place the Louvre fr', 'capital/city Paris fr']),
    ).toEqual([]);
  });

  test('a company of no list has no like in the world, a university has', () => {
    expect(rivals('The cars were hired from Chatham Motors.', ['company/organisation Chatham Motors nz'])).toEqual([]);
    expect(
      rivals('She studied at Northern Ohio University.', ['university/organisation Northern Ohio University us']),
    ).not.toEqual([]);
  });

  test('a county is no state', () => {
    expect(rivals('The town lies in Cuyahoga County.', ['state/region Cuyahoga County us'])).toEqual([]);
  });

  test('a party whose camp is told is taken for no party of the world', () => {
    const line = 'party/organisation the Labour Party hk';
    expect(rivals('The pan-democrat Lee Cheuk-yan of the Labour Party lost.', [line])).toEqual([]);
  });
});

test('a people is taken for its neighbours, in its own number', () => {
  const found = rivals('The boat carried Bangladeshis.', ['people/group Bangladeshis bd']);
  expect(found).toContain('Indians');
});
