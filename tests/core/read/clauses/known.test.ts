import { expect, test } from 'vitest';
import { kcna, kim, know, placeIn, placeOf, pyongyang, shoigu, time } from './parsed.ts';

const met = 'Kim/nsubj>met met/root Shoigu/obj>met .';
const cast = { Kim: kim, Shoigu: shoigu };

test('the widest mention covers a word: “Mr Kim”', () => {
  const known = know(['Mr/compound>Kim Kim/nsubj>left left/root .'], { Kim: pyongyang, 'Mr Kim': kim });
  expect(known.mentionAt(0, 1)?.entity).toBe(kim.id);
  expect(known.mentionAt(0, 2)).toBeUndefined();
});

test('times and numbers are kept apart from names', () => {
  const known = know(['Kim/nsubj>left left/root Wednesday/obl>left .'], { Kim: kim, Wednesday: time('Wednesday') });
  expect(known.quantityAt(0, 2)?.when?.said).toBe('Wednesday');
  expect(known.mentionAt(0, 2)).toBeUndefined();
  expect(known.quantityAt(0, 0)).toBeUndefined();
});

test('what stands between quotation marks is somebody else’s', () => {
  const known = know(['Kim/nsubj>said said/root “ peace/obj>said ” .'], cast);
  const { tree } = placeIn(known);
  expect([known.isQuoted(0, placeOf(tree, 'peace')), known.isQuoted(0, placeOf(tree, 'said'))]).toEqual([true, false]);
});

test('who was mentioned how often, and by name first where', () => {
  const known = know(['He/nsubj>left/PRP left/root .', met, 'Kim/nsubj>left left/root .'], { ...cast, He: kim });
  expect([known.frequency(kim.id), known.frequency(shoigu.id), known.frequency('nobody')]).toEqual([3, 1, 0]);
  expect(known.firstNamed(kim.id)?.sentence).toBe(1);
  expect(known.firstNamed(pyongyang.id)).toBeUndefined();
});

test('a speaker is remembered for two sentences', () => {
  const known = know([met, met, met, met], cast);
  known.spoke(kcna.id, 0);
  expect([0, 1, 2, 3].map(known.lastSpeaker)).toEqual([null, kcna.id, kcna.id, null]);
});

test('the last of several speakers counts', () => {
  const known = know([met, met, met], cast);
  known.spoke(kcna.id, 0);
  known.spoke(kim.id, 1);
  expect(known.lastSpeaker(2)).toBe(kim.id);
});

test('who has no name is one entity, however often described', () => {
  const known = know([met], cast);
  const police = known.described({ text: 'police', kind: 'thing', plural: true });
  expect(known.described({ text: 'Police', kind: 'thing', plural: true })).toBe(police);
  expect(known.entities.get(police)).toMatchObject({ kind: 'group', plural: true });
});

test('an article that counts days from its own date is a report', () => {
  const day = 'Kim/nsubj>left left/root Wednesday/obl>left .';
  expect(know([day], { Wednesday: time('Wednesday', '2023-07-26', true) }).isReport).toBe(true);
  expect(know([day], { Wednesday: time('Wednesday', '2023-07-26') }).isReport).toBe(false);
});
