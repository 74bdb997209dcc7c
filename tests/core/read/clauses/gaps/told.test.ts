import { expect, test } from 'vitest';
import { gappedSentences } from '../../../../../src/core/read/clauses/gaps/sentences.ts';
import { toldFact } from '../../../../../src/core/read/clauses/gaps/told.ts';
import { type Cast, inWords, kim, know, type Notation, russia, shoigu, time } from '../parsed.ts';

/** What is asked for, and the roles of the question: `other (to Russia): Kim | sent | a letter in a hurry`. */
function read(notation: Notation, cast: Cast = {}): string[] {
  const known = know([notation], { Kim: kim, Russia: russia, 1999: time('1999', '1999'), ...cast });
  return gappedSentences(known).flatMap((gapped) => {
    const fact = toldFact(gapped, known);
    if (!fact) return [];
    const { agent, action, object, link, other, rest } = fact.roles;
    const said = [agent, action, object, link, other, rest].flatMap((role) => (role ? [inWords(role, known)] : []));
    return [`${fact.ask?.join()}: ${said.join(' | ')}`];
  });
}

test('a sentence is asked for its goal, every other word kept', () => {
  expect(read('Kim/nsubj>sent sent/root a letter/obj>sent to Russia/obl>sent in winter/obl>sent .')).toEqual([
    'other: Kim Jong Un | sent | to | Russia | a letter in winter',
  ]);
});

test('and for its year', () => {
  expect(read('Kim/nsubj>sent sent/root a letter/obj>sent home/advmod>sent in 1999/obl>sent .')).toEqual([
    'when: Kim Jong Un | sent | a letter home',
  ]);
});

test('and for who did it, by one of several verbs', () => {
  const notation =
    'Sergei/nsubj>sent Shoigu/flat>Sergei sent/root a letter/obj>sent and left/conj>sent/VBD early/advmod>left .';
  expect(read(notation, { 'Sergei Shoigu': shoigu })).toEqual(['agent: Sergei Shoigu | sent | a letter']);
});

test('of two verbs each is asked for by itself, never “when did he send and left?”', () => {
  const notation =
    'Kim/nsubj>sent sent/root a letter/obj>sent in 1999/obl>sent and left/conj>sent/VBD early/advmod>left .';
  expect(read(notation)).toEqual(['when: Kim Jong Un | sent | a letter']);
});

test('what somebody says is no fact of the article', () => {
  const notation =
    'Kim/nsubj>sent sent/root a letter/obj>sent to Russia/obl>sent ,/punct>said Putin/nsubj>said said/parataxis>sent .';
  expect(read(notation)).toEqual([]);
});
