import { expect, test } from 'vitest';
import { circles } from '../../../../src/core/write/sources/circles.ts';
import { gapped } from '../gapped.ts';

function found(...given: Parameters<typeof gapped>): string[] {
  const { draft, fact, base } = gapped(...given);
  return circles.candidates(draft, fact, base).map(({ text }) => text);
}

test('a tournament is taken for those of its own sport', () => {
  const names = found('She won Wimbledon.', ['sports-event/event Wimbledon gb']);
  expect(names).toContain('The French Open');
  expect(names).not.toContain('The Super Bowl');
});

test('where the sentence tells the town, a museum is taken for those of the town', () => {
  const names = found('It went to the California Science Center in Los Angeles.', [
    'museum/place the California Science Center us',
    'city Los Angeles us',
  ]);
  expect(names).toContain('The Getty Museum');
  expect(names).not.toContain('The Louvre');
});

test('a museum of no list is taken for those of its town too', () => {
  const names = found('It hangs in the Small House in Vienna.', [
    'museum/place the Small House',
    'capital/city Vienna at',
  ]);
  expect(names).toContain('The Albertina');
});

test('New York the city is not taken for a state', () => {
  expect(found('They came from New York.', ['city New York us'])).not.toContain('New Jersey');
});

test('a name that the article uses of something unknown is no option', () => {
  const names = found('She won Wimbledon.', ['sports-event/event Wimbledon gb'], { more: 'He won the French Open.' });
  expect(names).not.toContain('The French Open');
});
