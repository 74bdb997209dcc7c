import { expect, test } from 'vitest';
import { entityAt, readNoun } from '../../../../src/core/read/clauses/noun.ts';
import {
  type Cast,
  entity,
  inWords,
  kim,
  know,
  type Notation,
  placeIn,
  placeOf,
  pyongyang,
  russia,
  shoigu,
} from './parsed.ts';

/** What the word is read as, in words. */
function read(notation: Notation, word: string, cast: Cast = {}): string {
  const known = know([notation], cast);
  const place = placeIn(known);
  return inWords(readNoun(placeOf(place.tree, word), place), known);
}

test('a name is the one who bears it', () => {
  expect(read('Kim/nsubj>met met/root Shoigu/obj>met .', 'Kim', { Kim: kim, Shoigu: shoigu })).toBe('Kim Jong Un');
});

test('a coordination is everybody in it', () => {
  const notation = 'Kim/nsubj>met and Shoigu/conj>Kim met/root .';
  expect(read(notation, 'Kim', { Kim: kim, Shoigu: shoigu })).toBe('Kim Jong Un + Sergei Shoigu');
});

test.fails('“Kang and Kim locked wheels” was told of Kim alone', () => {
  const notation = 'Kang/compound>Kim and Lee/conj>Kang Kim/nsubj>locked locked/root wheels/obj>locked .';
  expect(read(notation, 'Kim', { Kim: kim })).not.toBe('Kim Jong Un');
});

test('“some Normans joined” was told of all Normans', () => {
  const normans = entity('nationality', 'Normans', { plural: true });
  const notation = 'Some/det>Normans/DT Normans/nsubj>joined/NNPS joined/root Kim/obj>joined .';
  expect(read(notation, 'Normans', { Normans: normans, Kim: kim })).not.toBe('Normans');
});

test.fails('“both the University and Columbia” was told of the University alone', () => {
  const university = entity('organisation', 'University');
  const notation =
    'He/nsubj>saw/PRP saw/root both/cc:preconj>University/CC the University/obj>saw and/cc>Columbia Columbia/nmod>University .';
  expect(read(notation, 'University', { University: university, Columbia: russia })).not.toBe('University');
});

test.fails('“the Georgian Paul Gascoigne” was told as a Georgian', () => {
  const georgian = entity('nationality', 'Georgian');
  const notation = 'He/nsubj>saw/PRP saw/root Georgian/obj>saw Paul/flat>Georgian Gascoigne/flat>Paul .';
  const cast = { Georgian: georgian, 'Paul Gascoigne': entity('person', 'Paul Gascoigne') };
  expect(read(notation, 'Georgian', cast)).not.toBe('Georgian');
});

test('“neither Kim nor Shoigu visited …” was told as if both had', () => {
  const notation = 'Neither/det>Kim/DT Kim/nsubj>left nor/cc>Shoigu/CC Shoigu/conj>Kim left/root .';
  expect(read(notation, 'Kim', { Kim: kim, Shoigu: shoigu })).toBe('nobody');
});

test('“Kim or Shoigu visited …” was told as if both had', () => {
  const notation = 'Kim/nsubj>left or Shoigu/conj>Kim left/root .';
  expect(read(notation, 'Kim', { Kim: kim, Shoigu: shoigu })).toBe('nobody');
});

test('a coordination with somebody unknown in it is nobody', () => {
  const notation = 'Kim/nsubj>met and he/conj>Kim met/root .';
  expect(read(notation, 'Kim', { Kim: kim, he: null })).toBe('nobody');
});

test('a pronoun is whom it means, and nobody where that is not known', () => {
  const notation = 'He/nsubj>met/PRP met/root Shoigu/obj>met .';
  expect(read(notation, 'He', { He: kim })).toBe('Kim Jong Un');
  expect(read(notation, 'He', { He: null })).toBe('nobody');
  expect(read(notation, 'He')).toBe('nobody');
});

test('Putin’s lawyer is not Putin', () => {
  const notation = 'Kim/nmod:poss>lawyer ’s/case>Kim lawyer/nsubj>spoke spoke/root .';
  const known = know([notation], { Kim: kim });
  const place = placeIn(known);
  expect(entityAt(placeOf(place.tree, 'lawyer'), place)).toBeNull();
  expect(read(notation, 'lawyer', { Kim: kim })).toBe('Kim Jong Un’s lawyer');
});

test('a person in apposition is who is meant', () => {
  const notation = 'The counterpart/nsubj>spoke , Kang/appos>counterpart , spoke/root .';
  expect(read(notation, 'counterpart', { Kang: kim })).toBe('Kim Jong Un');
});

test('a bare “the ceremony” could be any', () => {
  expect(read('Kim/nsubj>attended attended/root the ceremony/obj>attended .', 'ceremony', { Kim: kim })).toBe('nobody');
});

test('an indefinite noun stands alone', () => {
  const notation = 'Kim/nsubj>attended attended/root a military/amod>parade parade/obj>attended .';
  expect(read(notation, 'parade')).toBe('a military parade');
});

test('a phrase keeps its of-phrase and loses what hangs on it loosely', () => {
  const notation = 'Kim/nsubj>gave gave/root a history/obj>gave of Russia/nmod>history during the talks/nmod>history .';
  expect(read(notation, 'history', { Russia: russia })).toBe('a history of Russia');
});

test('an aside behind a comma is left out', () => {
  const notation = 'He/nsubj>bought/PRP bought/root a boat/obj>bought , which/nsubj>sank sank/acl:relcl>boat .';
  expect(read(notation, 'boat')).toBe('a boat');
});

test('a superlative without its clause would say another thing, so nothing is said', () => {
  const notation =
    'They/nsubj>are/PRP are/cop>groups the first/amod>groups groups/root/NNS that/nsubj:pass>invited/WDT were/aux:pass>invited invited/acl:relcl>groups/VBN since the border/compound>closure closure/obl>invited .';
  expect(read(notation, 'groups')).toBe('nobody');
});

test('a time is never a thing', () => {
  const notation = 'Kim/nsubj>met met/root Wednesday/obj>met .';
  const wednesday = { when: { said: 'Wednesday', precision: 'day', inferred: true, iso: '2023-07-26' } } as const;
  expect(read(notation, 'Wednesday', { Wednesday: wednesday })).toBe('nobody');
});

test('“his” becomes a name, unless it is the asked one’s own', () => {
  const notation = 'Kim/nsubj>praised praised/root his/nmod:poss>army army/obj>praised .';
  const known = know([notation], { Kim: kim, his: kim });
  const place = placeIn(known);
  const army = placeOf(place.tree, 'army');
  expect(inWords(readNoun(army, place), known)).toBe('Kim Jong Un’s army');
  expect(inWords(readNoun(army, { ...place, owner: kim.id }), known)).toBe('his army');
});

test('a question word says nothing without its antecedent', () => {
  const notation = 'people/nsubj>wept whose/nmod:poss>boat boat/nsubj>sank sank/acl:relcl>people wept/root .';
  expect(read(notation, 'boat')).toBe('nobody');
});

test('a verb taken for a plural noun is no thing: “Washington claims”', () => {
  const notation =
    'Washington/compound>claims claims/root/NNS Pyongyang/nsubj>sent sent/acl:relcl>claims arms/obj>sent .';
  const washington = entity('country', 'the United States');
  expect(read(notation, 'claims', { Washington: washington, Pyongyang: pyongyang })).toBe('nobody');
});

test('a name that goes on behind what is known is another name', () => {
  const notation =
    'Kim/nsubj>won won/root the Budweiser/compound>Man Man/obj>won of the Match/nmod>Man award/dep>Man .';
  expect(read(notation, 'Man', { 'Budweiser Man': entity('work', 'Budweiser Man') })).not.toBe('Budweiser Man');
});

test('a phrase longer than a stem can carry is not said', () => {
  const long = 'old/amod>house '.repeat(25);
  expect(read(`Kim/nsubj>left left/root a ${long} house/obj>left .`, 'house')).toBe('nobody');
});

test('“his Seventh Symphony” is not just any “Seventh Symphony”, nor “the first Congress” the Congress', () => {
  const work = entity('work', 'Seventh Symphony');
  const notation = 'Kim/nsubj>wrote wrote/root his/nmod:poss>Symphony Seventh/compound>Symphony Symphony/obj>wrote .';
  expect(read(notation, 'Symphony', { Kim: kim, his: kim, 'Seventh Symphony': work })).not.toBe('Seventh Symphony');
  const congress = entity('event', 'Congress');
  const first = 'Kim/nsubj>chaired chaired/root the first/amod>Congress Congress/obj>chaired .';
  expect(read(first, 'Congress', { Congress: congress })).not.toBe('Congress');
});
