import { expect, test } from 'vitest';
import { gappedSentences } from '../../../../../src/core/read/clauses/gaps/sentences.ts';
import { type Cast, count, inWords, kim, know, type Notation, northKorea, russia, time } from '../parsed.ts';

/** Every sentence with its gap: `Kim Jong Un sent [1,200] letters to Russia`; the names’ gaps only if asked for. */
const letters = { count: { text: '300 letters', kind: 'count', value: 300, unit: 'letters' } } as const;

function read(notation: Notation, cast: Cast = {}, names = false): string[] {
  const known = know([notation], {
    Kim: kim,
    Russia: russia,
    '300 letters': letters,
    1999: time('1999', '1999'),
    ...cast,
  });
  return gappedSentences(known).flatMap(({ fact: { roles } }) => {
    if (typeof roles.missing === 'string' && !names) return [];
    const [before, missing, after] = ['before', 'missing', 'after'].map((role) => inWords(roles[role] ?? null, known));
    return [`${before} [${missing}] ${after}`.trim()];
  });
}
const sent = 'Kim/nsubj>sent sent/root 300/nummod>letters letters/obj>sent to Russia/obl>sent .';

test('a sentence that stands alone and holds one number can miss it', () => {
  expect(read(sent)).toEqual(['Kim Jong Un sent [300] letters to Russia']);
});

test('or its year', () => {
  const notation = 'Kim/nsubj>left left/root a city/obj>left of Russia/nmod>city in 1999/obl>left .';
  expect(read(notation)).toEqual(['Kim Jong Un left a city of Russia in [1999]']);
});

test('what stands alone: the proof, word for word', () => {
  const known = know([sent], { Kim: kim, Russia: russia, '300 letters': letters });
  expect(gappedSentences(known)[0]?.fact).toEqual(
    expect.objectContaining({
      relation: 'sentence',
      ask: ['missing'],
      evidence: { quote: 'Kim sent 300 letters to Russia.', start: 0, end: 31 },
    }),
  );
});

test('or a name that stands there once', () => {
  expect(read(sent, {}, true)).toEqual([
    'Kim Jong Un sent [300] letters to Russia',
    'Kim Jong Un sent 300 letters to [Russia]',
  ]);
});

test('a name whose bearer is named again in the sentence would give itself away', () => {
  const notation =
    'Kim/nsubj>left left/root Russia/obl>left because/mark>big Russia/nsubj>big was/cop>big big/advcl>left .';
  expect(read(notation, {}, true)).toEqual([]);
});

test('a surname alone is half a name', () => {
  expect(read(sent.replace('300/nummod>letters', 'long/amod>letters'), {}, true)).toEqual([
    'Kim Jong Un sent long letters to [Russia]',
  ]);
});

test('“in Pyongyang, Korea” leaves few places that it can be; so does a row of names', () => {
  const pyongyang = { ...russia, id: 'pyongyang', kind: 'city' as const, name: 'Pyongyang' };
  const beside =
    'Kim/nsubj>left left/root Pyongyang/obj>left ,/punct>Russia Russia/appos>Pyongyang early/advmod>left .';
  expect(read(beside, { Pyongyang: pyongyang }, true)).toEqual([]);
  const row = 'Kim/nsubj>left left/root Pyongyang/obj>left and Russia/conj>Pyongyang early/advmod>left .';
  expect(read(row, { Pyongyang: pyongyang }, true)).toEqual([]);
});

test('a name before a noun is part of another: “the Russia house”', () => {
  expect(read('Kim/nsubj>left left/root the Russia/compound>house house/obj>left old/amod>house .', {}, true)).toEqual(
    [],
  );
});

test('the article of a name goes with the name', () => {
  const union = { ...russia, id: 'union', name: 'the Soviet Union' };
  const notation = 'Kim/nsubj>left left/root the/det>Union Soviet/amod>Union Union/obj>left in a hurry/obl>left .';
  expect(read(notation, { 'Soviet Union': union }, true)).toEqual(['Kim Jong Un left [the Soviet Union] in a hurry']);
});

test('of two numbers each can be missing', () => {
  const notation = 'Kim/nsubj>sent sent/root 300/nummod>letters letters/obj>sent to Russia/obl>sent in 1999/obl>sent .';
  expect(read(notation)).toEqual([
    'Kim Jong Un sent [300] letters to Russia in 1999',
    'Kim Jong Un sent 300 letters to Russia in [1999]',
  ]);
});

test('a sentence without a number has nothing to miss', () => {
  expect(read('Kim/nsubj>sent sent/root a long/amod>letter letter/obj>sent to Russia/obl>sent .')).toEqual([]);
});

test('“two” is seldom worth a question', () => {
  const notation = sent.replace('300/', 'two/').replace('/nummod>letters', '/nummod>letters/CD');
  expect(read(notation, { two: count(2, 'two') })).toEqual([]);
});

test('a pronoun becomes a name, or the sentence does not stand alone', () => {
  const notation = sent.replace('Kim/nsubj>sent', 'He/nsubj>sent/PRP');
  expect(read(notation, { He: kim })).toEqual(['Kim Jong Un sent [300] letters to Russia']);
  expect(read(notation, { He: null })).toEqual([]);
});

test('“the city” does not stand alone', () => {
  expect(read(sent.replace('to Russia/obl>sent', 'to the city/obl>sent'))).toEqual([]);
});

test('a day counted from the article’s date is none to remember', () => {
  const notation = 'Kim/nsubj>sent sent/root a letter/obj>sent to Russia/obl>sent on Friday/obl>sent .';
  expect(read(notation, { Friday: time('Friday', '2023-07-28', true) })).toEqual([]);
});

test('a sentence in which nobody has a name is about nobody', () => {
  expect(
    read('Guests/nsubj>sent/NNS sent/root 300/nummod>letters old/amod>letters letters/obj>sent home/obl>sent .'),
  ).toEqual([]);
});

test.each([
  ['words of somebody else', `“ ${sent} ”`],
  [
    'a question',
    'Did/aux>send/VBD Kim/nsubj>send send/root/VB 300/nummod>letters letters/obj>send to Russia/obl>send ?',
  ],
  [
    'a headline',
    'Kim/nsubj>sends sends/root/VBZ 300/nummod>letters letters/obj>sends to North/compound>Korea Korea/obl>sends',
  ],
])('%s is no sentence to complete', (_, notation) => {
  expect(read(notation, { 'North Korea': northKorea })).toEqual([]);
});

test('“a man sent 300 letters” is news in the first sentences only', () => {
  const notation = sent.replace('Kim/nsubj>sent', 'a man/nsubj>sent');
  const known = (before: number) =>
    know([...Array.from({ length: before }, () => 'Kim/nsubj>left left/root early/advmod>left .'), notation], {
      Kim: kim,
      Russia: russia,
      '300 letters': letters,
    });
  const counts = (before: number) =>
    gappedSentences(known(before)).filter(({ fact }) => typeof fact.roles.missing !== 'string').length;
  expect(counts(0)).toBe(1);
  expect(counts(5)).toBe(0);
});
