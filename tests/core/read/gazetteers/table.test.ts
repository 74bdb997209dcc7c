import { expect, test } from 'vitest';
import { readTable } from '../../../../src/core/read/gazetteers/table.ts';

test('a line has a name, other names, marks and what it is nearly the same as', () => {
  const [entry] = readTable({
    kind: 'event',
    text: '# war the\nKorean War = Fatherland Liberation War | 1950..1953 east-asia 9 | the Forgotten War',
  });
  expect(entry).toEqual({
    kind: 'event',
    class: 'war',
    name: 'the Korean War',
    aliases: ['Fatherland Liberation War'],
    from: 1950,
    until: 1953,
    region: 'east-asia',
    weight: 0.9,
    near: ['the Forgotten War'],
  });
});

test('the marks of a heading hold for its lines until the next heading, and a line may differ', () => {
  const entries = readTable({
    kind: 'person',
    text: '# poet gb m 4\nJohn Donne\nSappho | gr f ..-570\n# band kind:organisation\nQueen',
  });
  expect(entries.map(({ kind, nation, gender, weight }) => [kind, nation, gender, weight])).toEqual([
    ['person', 'gb', 'male', 0.4],
    ['person', 'gr', 'female', 0.4],
    ['organisation', undefined, undefined, 0.5],
  ]);
  expect(entries[1]?.until).toBe(-570);
});

test('common nouns have their plural', () => {
  const entries = readTable({
    kind: 'thing',
    text: '# office count\nenemy\nbranch\nking\nattorney general | +attorneys_general',
  });
  expect(entries.map((entry) => entry.plural)).toEqual(['enemies', 'branches', 'kings', 'attorneys general']);
});

test('an open year is no year', () => {
  const [entry] = readTable({ kind: 'person', text: '# pope m\nLeo XIV | 2025..' });
  expect(entry?.from).toBe(2025);
  expect(entry?.until).toBeUndefined();
});
