import { expect, test } from 'vitest';
import { roleFacts } from '../../../../src/core/read/clauses/persons-roles.ts';
import { type Cast, entity, inWords, know, type Notation, shoigu, time } from './parsed.ts';

const solomon = entity('person', 'Enver Solomon', { gender: 'male' });

/** `Enver Solomon: head of the Refugee Council`, of a report that tells of a day of its own. */
function read(notation: Notation, cast: Cast = {}): string[] {
  const today = 'Guests/nsubj>came/NNS came/root today/obl:unmarked>came .';
  const known = know([notation, today], {
    'Enver Solomon': solomon,
    'Sergei Shoigu': shoigu,
    today: time('today', '2023-07-27', true),
    ...cast,
  });
  return roleFacts(known).map(
    ({ roles }) => `${inWords(roles.person ?? null, known)}: ${inWords(roles.role ?? null, known)}`,
  );
}

test('the title before a name tells who is who', () => {
  const notation =
    'Early/advmod>left Russian/amod>Shoigu Defense/compound>Shoigu Minister/compound>Shoigu Sergei/compound>Shoigu Shoigu/nsubj>left left/root early/advmod>left .';
  expect(read(notation)).toEqual(['Sergei Shoigu: Russian Defense Minister']);
});

test('so does an apposition', () => {
  const notation =
    'Enver/nsubj>left Solomon/flat>Enver ,/punct>director director/appos>Enver of Refugee/compound>Council Council/nmod>director ,/punct>director left/root early/advmod>left .';
  expect(read(notation)).toEqual(['Enver Solomon: director of Refugee Council']);
});

test.each([
  ['a form of address', 'Mr/compound>Solomon Enver/compound>Solomon Solomon/nsubj>left left/root early/advmod>left .'],
  [
    'what is over',
    'former/amod>Solomon Defense/compound>Solomon Minister/compound>Solomon Enver/compound>Solomon Solomon/nsubj>left left/root .',
  ],
])('%s is no role of the story', (_, notation) => {
  expect(read(notation)).toEqual([]);
});

test('what somebody was in another year is not said of this', () => {
  const notation =
    'Defense/compound>Solomon Minister/compound>Solomon Enver/compound>Solomon Solomon/nsubj>left left/root in 1999/obl>left .';
  expect(read(notation, { 1999: time('1999', '1999') })).toEqual([]);
});
