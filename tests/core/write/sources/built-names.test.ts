import { expect, test } from 'vitest';
import { builtNames } from '../../../../src/core/write/sources/built-names.ts';
import { gapped } from '../gapped.ts';

function found(...given: Parameters<typeof gapped>): string[] {
  const { draft, fact, base } = gapped(...given);
  return builtNames.candidates(draft, fact, base).map(({ text }) => text);
}

test('a town’s police is taken for that of a town nearby', () => {
  const names = found('The Houston Police Department denied it.', [
    'police/organisation the Houston Police Department',
  ]);
  expect(names).toContain('The Dallas Police Department');
});

test('but not where the sentence tells the town', () => {
  expect(
    found('In Houston the Houston Police Department denied it.', [
      'police/organisation the Houston Police Department',
      'city Houston us',
    ]),
  ).toEqual([]);
});

test('a country’s army is taken for a neighbour’s, and for none where the whole story lies there', () => {
  const line = 'armed-force/organisation the Indonesian Army id';
  const elsewhere = ['country Norway no', 'city Oslo no', 'city Bergen no'];
  expect(found('The boat was found by the Indonesian Army.', [line, ...elsewhere])).toContain('The Malaysian Army');
  expect(found('The boat was found by the Indonesian Army.', [line, 'city Jakarta id'])).toEqual([]);
});

test('a ministry is taken for another ministry', () => {
  expect(found('Ask the Ministry of Fisheries.', ['ministry/organisation the Ministry of Fisheries'])).toContain(
    'The Ministry of Agriculture',
  );
});

test('a flight is taken for the flights before and after it', () => {
  expect(found('Discovery flew STS-133.', ['mission/event STS-133'])).toContain('STS-132');
});
