import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementsOf } from '../../../../../src/core/read/clauses/statements/statements.ts';
import { growTree } from '../../../../../src/core/read/clauses/tree.ts';
import { type Cast, know, type Notation, parsed } from '../parsed.ts';
import { expectWellMade, inOneLine } from '../told-in-words.ts';

/** Every statement of the sentence in words. */
function statements(notation: Notation, cast: Cast = {}): string[] {
  const known = know([notation], cast);
  const [tree] = known.trees;
  if (!tree) return [];
  return statementsOf(tree, 0, known).map((statement) => inOneLine(tree, statement));
}
const left = 'Kim/nsubj>left left/root Russia/obj>left';

test('a plain sentence says one thing', () => {
  expect(statements(`${left} .`)).toEqual(['Kim left Russia']);
});

test('two clauses with subjects of their own say two', () => {
  expect(statements(`${left} ,/punct>met but/cc>met Putin/nsubj>met met/conj>left/VBD Shoigu/obj>met .`)).toEqual([
    'Kim left Russia',
    'Putin met Shoigu',
  ]);
});

test('“or” leaves open which is true', () => {
  expect(statements(`${left} ,/punct>met or/cc>met Putin/nsubj>met met/conj>left/VBD Shoigu/obj>met .`)).toEqual([
    'Kim left Russia , or Putin met Shoigu',
  ]);
});

test('two predicates share a subject', () => {
  expect(statements(`${left} and/cc>met met/conj>left/VBD Shoigu/obj>met in 1950/obl>met .`)).toEqual([
    'Kim left Russia',
    'Kim met Shoigu in 1950',
  ]);
});

test('an object behind two verbs belongs to both', () => {
  expect(statements('Kim/nsubj>met met/root and/cc>praised praised/conj>met/VBD Shoigu/obj>praised .')).toEqual([
    'Kim met and praised Shoigu',
  ]);
});

test('a passive shares its helping verb', () => {
  const notation =
    'Kim/nsubj:pass>invited was/aux:pass>invited invited/root/VBN to Russia/obl>invited and/cc>welcomed welcomed/conj>invited/VBN by Putin/obl:agent>welcomed .';
  expect(statements(notation)).toEqual(['Kim was invited to Russia', 'Kim was welcomed by Putin']);
});

test('what stands between commas goes, and is told by itself', () => {
  const notation =
    'Kim/nsubj>left ,/punct>born who/nsubj:pass>born/WP was/aux:pass>born born/acl:relcl>Kim/VBN in Korea/obl>born ,/punct>Kim left/root Russia/obj>left .';
  expect(statements(notation)).toEqual([
    'Kim left Russia',
    'Kim was born in Korea',
    'Kim , who was born in Korea , left Russia',
  ]);
});

test('last of all each is told in full, where it is not too long', () => {
  const notation =
    'Kim/nsubj>left left/root Russia/obj>left ,/punct>taking taking/advcl>left/VBG 300/nummod>men men/obj>taking home/obl>taking .';
  expect(statements(notation)).toEqual(['Kim left Russia', 'Kim left Russia , taking 300 men home']);
});

test('a relative clause without a comma tells which one is meant, and stays', () => {
  const notation = 'the man/nsubj>left who/nsubj>slept/WP slept/acl:relcl>man left/root Russia/obj>left .';
  expect(statements(notation)).toEqual(['the man who slept left Russia']);
});

test('what stands between brackets goes', () => {
  const notation = 'Kim/nsubj>left (/punct>42 42/appos>Kim )/punct>42 left/root Russia/obj>left .';
  expect(statements(notation)).toEqual(['Kim left Russia']);
});

test('what somebody says stays with its speaker, all of it', () => {
  const said = 'said/root Kim/nsubj>left left/ccomp>said Russia/obj>left';
  expect(statements(`Putin/nsubj>said ${said} .`)).toEqual(['Putin said Kim left Russia']);
  expect(statements(`Putin/nsubj>said ${said} and/cc>slept Shoigu/nsubj>slept slept/conj>said/VBD .`)).toEqual([
    'Putin said Kim left Russia',
  ]);
});

test('a verb of saying is not told without what it says', () => {
  expect(statements('Putin/nsubj>estimated early/advmod>estimated estimated/root in May/obl>estimated .')).toEqual([]);
  expect(statements('Putin/nsubj>estimated estimated/root the loss/obj>estimated .')).toEqual([
    'Putin estimated the loss',
  ]);
});

test('what has no verb of its own in a tense states nothing', () => {
  expect(statements('the poll/nsubj>man who/nsubj>left/WP left/acl:relcl>poll man/root/NN .')).toEqual([]);
});

test('a condition is no aside', () => {
  const notation =
    'if/mark>rains it/nsubj>rains rains/advcl>leaves/VBZ ,/punct>rains Kim/nsubj>leaves leaves/root/VBZ .';
  expect(statements(notation)).toEqual(['if it rains , Kim leaves']);
});

test('a question states nothing', () => {
  expect(statements(`${left} ?`)).toEqual([]);
});

test('a caption behind the sentence goes', () => {
  expect(statements(`${left} in a big/amod>train train/obl>left Image/dep>left :/punct>Navy Navy/dep>Image .`)).toEqual(
    ['Kim left Russia in a big train'],
  );
});

test('an apposition tells what somebody is', () => {
  const notation =
    'Kim/nsubj>left ,/punct>leader the leader/appos>Kim of Korea/nmod>leader ,/punct>leader left/root Russia/obj>left .';
  const kim = { id: 'kim', kind: 'person' as const, name: 'Kim', aliases: [] };
  expect(statements(notation, { Kim: kim })).toEqual([
    'Kim left Russia',
    'Kim was the leader of Korea',
    'Kim , the leader of Korea , left Russia',
  ]);
});

test('a participle tells what was done', () => {
  const notation =
    'Kim/nsubj>left ,/punct>born born/acl>Kim/VBN in Korea/obl>born ,/punct>born left/root Russia/obj>left .';
  expect(statements(notation)).toEqual([
    'Kim left Russia',
    'Kim was born in Korea',
    'Kim , born in Korea , left Russia',
  ]);
});

test('a side clause tells what has happened too', () => {
  expect(statements(`${left} ,/punct>came as/mark>came Putin/nsubj>came came/advcl>left home/obl>came .`)).toEqual([
    'Kim left Russia',
    'Putin came home',
    'Kim left Russia , as Putin came home',
  ]);
});

const anyWord = fc.constantFrom(
  ...'Kim left , the heir of Korea who was ( 42 ) and “ Russia ” " said that 1950 – as ;'.split(' '),
);
const anyLabel = fc.constantFrom(
  ...'nsubj obj obl conj cc appos acl acl:relcl advcl ccomp parataxis punct cop nmod'.split(' '),
);
const anyTag = fc.constantFrom('NNP', 'NN', 'VBD', 'VBN', 'VBG', 'IN', 'CD');

/** Words that hang on each other at random. */
const anyTree = fc
  .array(fc.tuple(anyWord, anyLabel, anyTag, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 3,
    maxLength: 25,
  })
  .map((rows) => {
    const tokens = parsed(rows.map(([word], index) => `${word}/${index === 0 ? 'root' : 'dep'}`).join(' '));
    return growTree(
      tokens.map((token, index) => {
        const [, label, xpos, at, margin] = rows[index] ?? ['', 'dep', 'NN', 0, 1];
        return index === 0 ? token : { ...token, label, xpos, margin, head: at % index };
      }),
    );
  });

test('however words hang together, a statement is made of them, each once, with even quotation marks', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const known = { ...know(['Kim/nsubj>left left/root .']), trees: [tree] };
      for (const statement of statementsOf(tree, 0, known)) expectWellMade(statement, tree);
    }),
    { numRuns: 500 },
  );
});
