import { expect, test } from 'vitest';
import { sharedHelpers } from '../../../../../src/core/read/clauses/statements/shared-helpers.ts';
import { parsedTree, placeOf, words } from '../parsed.ts';

function shared(notation: string, verb: string, first: string): string | null {
  const tree = parsedTree(notation);
  const helpers = sharedHelpers(tree, placeOf(tree, verb), placeOf(tree, first));
  return helpers && words(tree, helpers);
}

test('a participle takes the helpers of the participle before it, with their “not”', () => {
  const notation =
    'Kim/nsubj:pass>seen was/aux:pass>seen not/advmod>seen seen/root/VBN in Oslo/obl>seen and/cc>met met/conj>seen/VBN by Putin/obl>met .';
  expect(shared(notation, 'met', 'seen')).toBe('was not');
});

test('a verb with a tense takes none', () => {
  expect(
    shared('Kim/nsubj>left left/root Oslo/obj>left and/cc>met met/conj>left/VBD Putin/obj>met .', 'met', 'left'),
  ).toBe('');
});

test('“being prepared” takes the “is” before it', () => {
  const notation =
    'Kim/nsubj:pass>retired is/aux:pass>retired retired/root/VBN in Oslo/obl>retired and/cc>seen being/aux:pass>seen/VBG seen/conj>retired/VBN .';
  expect(shared(notation, 'seen', 'retired')).toBe('is');
});

test('unlike forms share nothing', () => {
  const notation = 'Kim/nsubj>has has/root/VBZ plans/obj>has and/cc>taken taken/conj>has/VBN steps/obj>taken .';
  expect(shared(notation, 'taken', 'has')).toBe(null);
});
