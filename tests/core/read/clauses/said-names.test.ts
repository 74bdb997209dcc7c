import { expect, test } from 'vitest';
import { sayStretch } from '../../../../src/core/read/clauses/stretch.ts';
import { subtree } from '../../../../src/core/read/clauses/tree.ts';
import { type Cast, entity, kim, know, type Notation, northKorea, placeIn, placeOf, shoigu } from './parsed.ts';

/** The branch of a word, with whom it names. */
function say(notation: Notation, word: string, cast: Cast): string | null {
  const known = know([notation], cast);
  const { tree } = placeIn(known);
  return sayStretch(subtree(tree, placeOf(tree, word)), tree, 0, known, null)?.text ?? null;
}

test('“the mosque” behind its name stays, a man is named again', () => {
  const mosque = entity('place', 'the Grand Mosque');
  const told = (word: string) =>
    `He/nsubj>saw/PRP saw/root a picture/obj>saw of Name/nmod>picture at the ${word}/nmod>picture .`;
  expect(say(told('mosque'), 'picture', { Name: mosque, 'the mosque': mosque })).toMatch(/at the mosque$/);
  expect(say(told('leader'), 'picture', { Name: kim, 'the leader': kim })).toMatch(/at Kim Jong Un$/);
});

test('a number or an adjective takes the place of a name’s own article', () => {
  const greeks = { ...northKorea, id: 'greeks', name: 'the Greeks' };
  expect(say('He/nsubj>saw/PRP saw/root 100/nummod>Greeks Greeks/obj>saw .', 'Greeks', { Greeks: greeks })).toBe(
    '100 Greeks',
  );
});

test('the subject goes on as “he”, whoever was named in between', () => {
  const notation =
    'Kim/nsubj>read read/root Shoigu/nmod:poss>letter ’s/case>Shoigu letter/obj>read before/mark>left/IN he/nsubj>left left/advcl>read .';
  expect(say(notation, 'read', { Kim: kim, Shoigu: shoigu, he: kim })).toBe(
    'Kim Jong Un read Sergei Shoigu’s letter before he left',
  );
});
