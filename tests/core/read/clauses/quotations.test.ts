import { expect, test } from 'vitest';
import type { Fact } from '../../../../src/core/model.ts';
import { quotationFacts } from '../../../../src/core/read/clauses/quotations.ts';
import { type Cast, kang, kcna, kim, know, type Notation, shoigu } from './parsed.ts';

const words =
  'We/nsubj>open/PRP will/aux>open open/ccomp>said/VB the old/amod>bridge bridge/obj>open over/case>river the river/obl>open before winter/obl>open';

/** `Kim Jong Un: “…”` for every quotation whose speaker is sure. */
function read(notations: readonly Notation[], cast: Cast = {}): string[] {
  const known = know(
    notations,
    { Kim: kim, Shoigu: shoigu, Kang: kang, KCNA: kcna, ...cast },
    { headline: 'A new bridge' },
  );
  return quotationFacts(known).map(({ roles: { speaker, quotation } }: Fact) => {
    const text = typeof quotation === 'object' && 'text' in quotation ? quotation.text : '';
    return `${known.entities.get(String(speaker))?.name}: ${text}`;
  });
}
const opened = '“We will open the old bridge over the river before winter”';

test('who said it stands behind it', () => {
  expect(read([`“ ${words} , ” Kim/nsubj>said said/root .`])).toEqual([`Kim Jong Un: ${opened}`]);
});

test('or behind the verb: “…,” said Kim', () => {
  expect(read([`“ ${words} , ” said/root Kim/nsubj>said .`])).toEqual([`Kim Jong Un: ${opened}`]);
});

test('even where the parser takes the speaker for what was said', () => {
  expect(read([`“ ${words} , ” said/root Kim/obj>said .`])).toEqual([`Kim Jong Un: ${opened}`]);
});

test('or before it', () => {
  expect(read([`Kim/nsubj>said said/root : “ ${words} . ”`])).toEqual([`Kim Jong Un: ${opened}`]);
});

test('a scrap is no quotation: “peace”', () => {
  expect(read(['“ Peace/ccomp>said , ” Kim/nsubj>said said/root .'])).toEqual([]);
});

test('words that begin in the middle of a sentence are no quotation to ask for', () => {
  const notation = `Kim/nsubj>said said/root they/nsubj>would/PRP would/ccomp>said “ ${words.replace('We', 'not').replace('/PRP', '/RB')} . ”`;
  expect(read([notation])).toEqual([]);
});

test('words that could be anybody’s on any day are not asked', () => {
  const notation = `“ ${words.replaceAll('bridge', 'door')} , ” Kim/nsubj>said said/root .`;
  expect(read([notation])).toEqual([]);
});

test('two who speak in one sentence: nobody knows who said it', () => {
  expect(read([`“ ${words} , ” Kim/nsubj>said said/root and Shoigu/nsubj>added added/conj>said/VBD .`])).toEqual([]);
});

test('a pronoun is whom it means, or the quotation is not asked', () => {
  const notation = `“ ${words} , ” he/nsubj>said said/root .`;
  expect(read([notation], { he: kim })).toEqual([`Kim Jong Un: ${opened}`]);
  expect(read([notation], { he: null })).toEqual([]);
});

test('an agency is no person whose words one remembers', () => {
  expect(read([`“ ${words} , ” KCNA/nsubj>said said/root .`])).toEqual([]);
});

test('the evidence is the whole sentence', () => {
  const known = know(
    ['Rain/nsubj>fell fell/root .', `“ ${words} , ” Kim/nsubj>said said/root .`],
    { Kim: kim },
    { headline: 'A new bridge' },
  );
  const [fact] = quotationFacts(known);
  expect(fact?.evidence.quote).toBe('“We will open the old bridge over the river before winter,” Kim said.');
  expect(known.article.text.slice(fact?.evidence.start, fact?.evidence.end)).toBe(fact?.evidence.quote);
});

test('a quotation too long for a stem is not asked', () => {
  const long = Array.from({ length: 30 }, () => 'old/amod>bridge').join(' ');
  expect(
    read([`“ We/nsubj>open/PRP open/ccomp>said/VBP the ${long} bridge/obj>open , ” Kim/nsubj>said said/root .`]),
  ).toEqual([]);
});
