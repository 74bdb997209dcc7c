import { expect, test } from 'vitest';
import { readCount } from '../../../../../src/core/read/clauses/amounts/count.ts';
import { type Cast, count, know, type Notation, placeIn, placeOf } from '../parsed.ts';

const read = (notation: Notation, noun: string, cast: Cast) => {
  const place = placeIn(know([notation], cast));
  return readCount(placeOf(place.tree, noun), place);
};

test('a number is kept apart from what it counts', () => {
  const notation = 'They/nsubj>saved/PRP saved/root 700/nummod>seekers asylum/compound>seekers seekers/obj>saved .';
  expect(read(notation, 'seekers', { 700: count(700) })).toEqual({
    amount: { text: '700', kind: 'count', value: 700, unit: 'asylum seekers' },
    unit: { text: 'asylum seekers', kind: 'thing', plural: true },
  });
});

test('“over 700” keeps its hedge and loses what is counted', () => {
  const notation =
    'They/nsubj>saved/PRP saved/root over/advmod>700 700/nummod>seekers asylum/compound>seekers seekers/obj>saved .';
  const over = {
    count: { text: 'over 700 asylum seekers', kind: 'count', value: 700, unit: 'asylum seekers' },
  } as const;
  expect(read(notation, 'seekers', { 'over 700 asylum seekers': over })?.amount.text).toBe('over 700');
});

test('“two sons” are told with the sons', () => {
  expect(
    read('He/nsubj>has/PRP has/root/VBZ two/nummod>sons/CD sons/obj>has .', 'sons', { two: count(2, 'two') }),
  ).toBeNull();
});

test('a number that no one read as a count asks nothing', () => {
  expect(read('It/nsubj>has/PRP has/root/VBZ 700/nummod>seats seats/obj>has .', 'seats', {})).toBeNull();
});

test('of a coordination nobody knows what the number counts', () => {
  const notation = 'It/nsubj>has/PRP has/root/VBZ 700/nummod>seats seats/obj>has and tables/conj>seats .';
  expect(read(notation, 'seats', { 700: count(700) })).toBeNull();
});

test('a unit that points outside is not asked for: “700 other seats”', () => {
  const notation = 'It/nsubj>has/PRP has/root/VBZ 700/nummod>seats other/amod>seats seats/obj>has .';
  expect(read(notation, 'seats', { 700: count(700) })).toBeNull();
});

test('nobody keeps 58,825 for a month, 59,000 one may', () => {
  const notation = (number: string) => `It/nsubj>won/PRP won/root ${number}/nummod>votes votes/obj>won .`;
  expect(read(notation('58,825'), 'votes', { '58,825': count(58_825) })).toBeNull();
  expect(read(notation('59,000'), 'votes', { '59,000': count(59_000) })?.amount.value).toBe(59_000);
});

test('what somebody thinks of a number is no part of it: “only eight”', () => {
  const notation = 'It/nsubj>has/PRP has/root/VBZ only/advmod>eight eight/nummod>seats/CD seats/obj>has .';
  const eight = { 'only eight': count(8, 'only eight') };
  expect(read(notation, 'seats', eight)?.amount.text).toBe('eight');
});

test('a magnitude is no number of things', () => {
  const notation = 'It/nsubj>reached/PRP reached/root an 8/nummod>magnitude magnitude/obj>reached .';
  expect(read(notation, 'magnitude', { 8: count(8) })).toBeNull();
});
