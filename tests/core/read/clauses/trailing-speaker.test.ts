import { describe, expect, test } from 'vitest';
import { findTrailingSpeaker, speakerAmong } from '../../../../src/core/read/clauses/trailing-speaker.ts';
import { type Cast, kcna, kim, know, ministry, type Notation, placeIn, russia, shoigu, tass } from './parsed.ts';

const met = 'Kim/nsubj>met met/root Shoigu/obj>met';

/** Who speaks at the end of the last sentence: `KCNA states`; `unclear`; `nobody`. */
function trailing(
  notations: readonly Notation[],
  cast: Cast = {},
  spoken: readonly (readonly [string, number])[] = [],
): string {
  const known = know(notations, { Kim: kim, Shoigu: shoigu, KCNA: kcna, Tass: tass, ...cast });
  for (const [speaker, sentence] of spoken) known.spoke(speaker, sentence);
  const sentence = notations.length - 1;
  const found = findTrailingSpeaker(placeIn(known, sentence).tree, sentence, known);
  if (found === null) return 'nobody';
  if (found.by === null) return 'unclear';
  const name = (id: string) => known.entities.get(id)?.name;
  return `${name(found.by.speaker)} ${found.by.stance}${found.by.via ? ` via ${name(found.by.via)}` : ''}`;
}

test('“…, KCNA said.”', () => {
  expect(trailing([`${met} , KCNA/nsubj>said said/parataxis>met .`])).toBe('KCNA states');
});

test('however the parser hangs it: the words decide', () => {
  expect(trailing([`${met} , KCNA/appos>Shoigu said/conj>met/VBD .`])).toBe('KCNA states');
});

test('a sentence without a speaker at its end has none', () => {
  expect(trailing([`${met} .`])).toBe('nobody');
  expect(trailing(['KCNA/nsubj>said said/root that/mark>met Kim/nsubj>met met/ccomp>said , too/advmod>met .'])).toBe(
    'nobody',
  );
});

test('“Tass quoted the ministry as saying.” is the ministry, through Tass', () => {
  const notation = `${met} , Tass/nsubj>quoted quoted/parataxis>met the ministry/obj>quoted as/mark>saying/IN saying/advcl>quoted/VBG .`;
  expect(trailing([notation], { 'the ministry': ministry })).toBe('the Russian Defense Ministry states via Tass');
});

test('a ministry of which nobody knows whose it is leaves the speaker unclear', () => {
  const notation = `${met} , Tass/nsubj>quoted quoted/parataxis>met the ministry/obj>quoted as/mark>saying/IN saying/advcl>quoted/VBG .`;
  expect(trailing([notation])).toBe('unclear');
});

test('a claim is one: “…, Tass claimed.”', () => {
  expect(trailing([`${met} , Tass/nsubj>claimed claimed/parataxis>met .`])).toBe('Tass claims');
});

test('a description that stands alone speaks: “…, state-run media in Pyongyang said.”', () => {
  const notation = `${met} , state-run/amod>media media/nsubj>said/NNS said/parataxis>met .`;
  expect(trailing([notation])).toBe('state-run media states');
});

test('closing quotation marks stand behind the comma: “… ‘peace,’ it added.”', () => {
  const notation = 'Kim/nsubj>spoke spoke/root of “ peace/obl>spoke , ” KCNA/nsubj>said said/parataxis>spoke .';
  expect(trailing([notation])).toBe('KCNA states');
});

describe('who goes unnamed', () => {
  const added = `${met} , it/nsubj>added added/parataxis>met .`;

  test('“it added” is the agency of the sentence before', () => {
    expect(trailing([`${met} .`, added], { it: null }, [[kcna.id, 0]])).toBe('KCNA states');
  });

  test('“the report said” is, too', () => {
    const notation = `${met} , the report/nsubj>said said/parataxis>met .`;
    expect(trailing([`${met} .`, notation], {}, [[kcna.id, 0]])).toBe('KCNA states');
  });

  test('where nobody spoke before, nobody knows who', () => {
    expect(trailing([`${met} .`, added], { it: null })).toBe('unclear');
  });

  test('who spoke long ago is not meant', () => {
    const between = [`${met} .`, `${met} .`, `${met} .`];
    expect(trailing([...between, added], { it: null }, [[kcna.id, 0]])).toBe('unclear');
  });

  test('of “the spokesman said” nobody knows whose he is', () => {
    const notation = `${met} , the spokesman/nsubj>said said/parataxis>met .`;
    expect(trailing([`${met} .`, notation], {}, [[kcna.id, 0]])).toBe('unclear');
  });
});

test('“…, but Russia denies the claim” was told as who says so', () => {
  const notation = `${met} , but/cc>denies Russia/nsubj>denies denies/conj>met/VBZ the claim/obj>denies .`;
  expect(trailing([notation], { Russia: russia })).toBe('nobody');
});

test('the last name is the speaker, not one behind a preposition', () => {
  const known = know(['A spokesman/root/NN for Kim/nmod>spokesman .'], { Kim: kim });
  const { tree } = placeIn(known);
  expect(known.entities.get(speakerAmong([0, 1, 2, 3], tree, 0, known) ?? '')?.name).not.toBe(kim.name);
});

test('of no words nobody is the speaker', () => {
  const known = know([`${met} .`]);
  expect(speakerAmong([], placeIn(known).tree, 0, known)).toBeNull();
});
