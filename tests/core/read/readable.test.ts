import { expect, test } from 'vitest';
import { whyUnreadable } from '../../../src/core/read/readable.ts';

const article =
  'The bridge in Oslo was opened by the mayor on Monday. She said that it had taken four years to build. ' +
  'Most of the money came from the city, and the rest was given by a bank.';

test('an English article can be read', () => {
  expect(whyUnreadable(article)).toBeNull();
});

test.each([
  [
    'German',
    'Die Brücke in Oslo wurde am Montag eröffnet. Der Bau hat vier Jahre gedauert. Das Geld kam von der Stadt.',
  ],
  [
    'French',
    'Le pont a été inauguré lundi par la maire de la ville. Il a coûté quatre ans de travail. La banque a payé.',
  ],
  ['Norwegian', 'Broen i Oslo ble åpnet av ordføreren på mandag. Det tok fire år å bygge den. Pengene kom fra byen.'],
])('a %s text is told apart', (_language, text) => {
  expect(whyUnreadable(text)).toContain('does not seem to be English');
});

test('a list of links is told apart', () => {
  expect(whyUnreadable('https://example.org/one\nhttps://example.org/two\nSee also\nwww.example.org')).toContain(
    'list of links',
  );
});

test('a picture without letters, and headlines without sentences, have nothing to ask', () => {
  expect(whyUnreadable('— 12 · 34 —')).toContain('no text');
  expect(whyUnreadable('The bridge of the city\nThe mayor and the bank\nWhat it was for and who was there')).toContain(
    'hardly any whole sentences',
  );
});
