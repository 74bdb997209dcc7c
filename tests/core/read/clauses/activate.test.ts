import { expect, test } from 'vitest';
import { activate } from '../../../../src/core/read/clauses/activate.ts';
import { readClauses } from '../../../../src/core/read/clauses/read-clauses.ts';
import { type Cast, clauseInWords, kim, know, type Notation, pyongyang, russia, shoigu } from './parsed.ts';

/** The first clause, turned round, in words. */
function turn(notation: Notation, cast: Cast = {}): string | undefined {
  const known = know([notation], { Kim: kim, Shoigu: shoigu, Russia: russia, Pyongyang: pyongyang, ...cast });
  const [clause] = readClauses(known);
  return clause && clauseInWords(activate(clause), known);
}

test('who did it is the agent: “was invited by Kim”', () => {
  const notation = 'Shoigu/nsubj:pass>invited was/aux:pass>invited invited/root/VBN by Kim/obl:agent>invited .';
  expect(turn(notation)).toBe('Kim Jong Un invited Sergei Shoigu');
});

test('place and verb keep their forms: “is led by”', () => {
  const notation =
    'A/det>group military/amod>group group/nsubj:pass>led is/aux:pass>led led/root/VBN by Kim/obl:agent>led in Pyongyang/obl>led .';
  expect(turn(notation)).toBe('Kim Jong Un leads a military group in Pyongyang');
});

test('the verb is asked with “did” or “does”', () => {
  const known = know(['Shoigu/nsubj:pass>chosen was/aux:pass>chosen chosen/root/VBN by Kim/obl:agent>chosen .'], {
    Kim: kim,
    Shoigu: shoigu,
  });
  const [clause] = readClauses(known).map(activate);
  expect(clause?.predicate.phrase.forms).toMatchObject({ asked: 'chose', aux: 'did', base: 'choose' });
});

test('without a known doer it stays passive', () => {
  const notation = 'Shoigu/nsubj:pass>invited was/aux:pass>invited invited/root/VBN to Pyongyang/obl>invited .';
  expect(turn(notation)).toMatch(/^Sergei Shoigu was invited /);
});

test('“by” of an active verb is no doer', () => {
  expect(turn('Shoigu/nsubj>stood stood/root by Kim/obl>stood .')).toBe('Sergei Shoigu stood by Kim Jong Un');
});

test('an adverb has no new place to go: “was openly backed by”', () => {
  const notation =
    'Shoigu/nsubj:pass>backed was/aux:pass>backed openly/advmod>backed backed/root/VBN by Kim/obl:agent>backed .';
  expect(turn(notation)).toBe('Sergei Shoigu was openly backed by Kim Jong Un');
});
