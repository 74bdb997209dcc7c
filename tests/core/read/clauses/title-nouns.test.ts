import { expect, test } from 'vitest';
import { gatherTitleNouns, isTitleNoun } from '../../../../src/core/read/clauses/title-nouns.ts';
import { entity, parsed, parsedTree, placeOf } from './parsed.ts';

const trial = parsed('Parents/nsubj>prosecuted/NNS prosecuted/root/VBN after/case>death/IN death/obl>prosecuted');

test('who has read of “parents” knows “the parents”, and not which “the parent” is', () => {
  const nouns = gatherTitleNouns(trial, 'Parents prosecuted after death', [], []);
  const told = parsedTree('The/det>parents parents/nsubj>told told/root the parent/obj>told .');
  expect(isTitleNoun(placeOf(told, 'parents'), told, nouns)).toBe(true);
  expect(isTitleNoun(placeOf(told, 'parent'), told, nouns)).toBe(false);
  expect(nouns).toContain('death');
});

test('a headline in capitals names things, too, if the text has them without', () => {
  const headline = parsed('Crane/compound>Collapse Collapse/root/NNP in Mecca/nmod>Collapse');
  const text = parsedTree('The/det>collapse collapse/nsubj>hurt hurt/root many/obj>hurt .');
  expect(gatherTitleNouns(headline, 'Crane Collapse in Mecca', [text], [])).toContain('collapse');
  expect(gatherTitleNouns(headline, 'Crane Collapse in Mecca', [], [])).not.toContain('collapse');
});

test('under the name of a city, “the city” is that one', () => {
  const named = parsed('Tulsa/root');
  expect(gatherTitleNouns(named, 'Tulsa', [], [entity('city', 'Tulsa')])).toContain('city');
  expect(gatherTitleNouns(named, 'Fire in Tulsa', [], [entity('city', 'Tulsa')])).not.toContain('city');
});
