import { expect, test } from 'vitest';
import { isStoryRival, storyPoints } from '../../../src/core/write/story-rivals.ts';
import { entity, gapped } from './gapped.ts';

function isRival(sentence: string, lines: readonly string[], more = ''): boolean {
  const { key, draft, base } = gapped(sentence, lines, { more });
  const other = base.entities.get(entity(lines[1] ?? '').id);
  return other !== undefined && isStoryRival(other, key, draft, base);
}

test('England may be Scotland, never Britain', () => {
  const england = 'constituent-country/country England gb';
  expect(isRival('He went to England.', [england, 'constituent-country/country Scotland gb'])).toBe(true);
  expect(isRival('He went to England.', [england, 'country the United Kingdom gb'])).toBe(false);
});

test('no state of today is taken for Rome', () => {
  const rome = 'historic-state/country the Roman Empire';
  expect(isRival('It was the official faith of the Roman Empire.', [rome, 'country France fr'])).toBe(false);
});

test('a town is not taken for a metropolis far away, but for one of its own state', () => {
  expect(isRival('The road leads to Clovis.', ['city Clovis us', 'city New York us'])).toBe(false);
  expect(isRival('The boy lives in Irving.', ['city Irving us', 'city Dallas us'])).toBe(true);
});

test('a town of another country drops out where the country is told', () => {
  const cities = ['city Groningen nl', 'city Basel ch'];
  expect(isRival('Bernoulli was born in Groningen.', cities)).toBe(true);
  expect(isRival('Bernoulli was born in Groningen, in the Netherlands.', cities)).toBe(false);
});

test('where the town is told, another stadium must stand there too', () => {
  const lines = ['stadium/place the Fisht Stadium', 'stadium/place the Volgograd Arena', 'city Sochi ru'];
  expect(
    isRival('Belgium played at the Fisht Stadium in Sochi.', lines, 'Tunisia played at the Volgograd Arena.'),
  ).toBe(false);
  expect(isRival('Belgium played at the Fisht Stadium.', lines)).toBe(true);
});

test('where the camp is told, another party must be told to be of it', () => {
  const lines = ['party/organisation the Labour Party', 'party/organisation the Neo Democrats'];
  const sentence = 'The pan-democrat Lee Cheuk-yan of the Labour Party lost.';
  expect(isRival(sentence, lines, 'The pan-democrat Gary Fan of the Neo Democrats resigned.')).toBe(true);
  expect(isRival(sentence, lines, 'The localist Gary Fan of the Neo Democrats resigned.')).toBe(false);
});

test('an award “of the Year” is no university', () => {
  const lines = [
    'university/organisation Durham University',
    'university/organisation the Times University of the Year',
  ];
  expect(isRival('It became independent from Durham University.', lines)).toBe(false);
});

test('what lies in the same country comes first', () => {
  const key = entity('city Prague cz');
  expect(storyPoints(entity('city Brno cz'), key)).toBeGreaterThan(storyPoints(entity('city Tokyo jp'), key));
});
