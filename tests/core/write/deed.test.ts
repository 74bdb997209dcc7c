import { expect, test } from 'vitest';
import { askedTime, deedOfFact, deedOption, isOfAnotherTime, likeInLength } from '../../../src/core/write/deed.ts';
import { baseOf, moved, opened, printed, sold, taught, told } from './deeds.ts';

const deed = (fact = moved, ...others: (typeof moved)[]) => deedOfFact(fact, baseOf(fact, ...others));

test('a deed is told without who did it and when', () => {
  expect(deed()?.text).toBe('moved to the coast of Finland');
  expect(deed()?.agent.name).toBe('Ada Berg');
});

test('what is to come keeps its plain form', () => {
  const will = { text: 'will sail', kind: 'verb' as const, forms: { aux: 'will', base: 'sail' } };
  const plan = told('sail', { agent: 'ferry', does: ['', '', 'to Riga'], roles: { action: will } });
  expect(deed(plan)).toMatchObject({ text: 'sail to Riga', tense: 'future' });
});

test('what was done to somebody is a deed, what somebody was is none', () => {
  const was = (base: string) => ({ text: `was ${base}`, kind: 'verb' as const, forms: { aux: 'was', base } });
  const elected = told('elected', {
    agent: 'ada',
    does: ['', '', 'mayor of Bergen'],
    roles: { action: was('elected') },
  });
  const tall = told('tall', { agent: 'ada', does: ['', '', 'among Bergen poets'], roles: { action: was('happy') } });
  expect(deed(elected)).toMatchObject({ text: 'was elected mayor of Bergen', passive: true });
  expect(deed(tall)).toBeNull();
});

test('a claim, a curated fact and a thing without a name are left to other questions', () => {
  const claimed = { ...moved, attribution: { speaker: 'ivo', stance: 'claims' as const } };
  expect(deed(claimed)).toBeNull();
  expect(deed({ ...moved, origin: 'curated' })).toBeNull();
  expect(deed({ ...moved, roles: { ...moved.roles, agent: { text: 'people', kind: 'thing' } } })).toBeNull();
});

test('a deed that tells its year, names its agent, is too long or says too little is no option', () => {
  const rest = (text: string) => deed({ ...moved, roles: { ...moved.roles, rest: { text, kind: 'description' } } });
  expect(rest('to the fair of 1900')).toBeNull();
  expect(rest('to Berg’s island')).toBeNull();
  expect(rest('house')).toBeNull();
  expect(rest('to University of Turku')).toBeNull();
  expect(rest('following Vilhelm to Copenhagen')).toBeNull();
  expect(rest('to the far coast of the old and cold and wild land of Finland')).toBeNull();
});

test('deeds of other years are of another time, undated ones never', () => {
  const base = baseOf(moved, opened, sold, taught);
  const [one, other, undated, lasting] = [moved, opened, sold, taught].map((fact) => deedOfFact(fact, base));
  if (!one || !other || !undated || !lasting) throw new Error('All four are deeds.');
  expect(isOfAnotherTime(other, one)).toBe(true);
  expect(isOfAnotherTime(undated, one)).toBe(false);
  // Who taught in 1901 may have taught for long.
  expect(isOfAnotherTime(lasting, one)).toBe(false);
});

test('nobody takes a deed of another age for one of this', () => {
  const old = told('old', { agent: 'ada', does: ['left', 'leave', 'the town of Visby'], when: '1801' });
  const base = baseOf(moved, old);
  const [one, other] = [moved, old].map((fact) => deedOfFact(fact, base));
  expect(one && other && isOfAnotherTime(other, one)).toBe(false);
});

test('nor a deed of youth for one of old age', () => {
  const late = told('late', { agent: 'ada', does: ['left', 'leave', 'the town of Visby'], when: '1920' });
  const base = baseOf(moved, late);
  const [one, other] = [moved, late].map((fact) => deedOfFact(fact, base));
  expect(one && other && isOfAnotherTime(other, one)).toBe(false);
});

test('a year can be asked by, a century can’t', () => {
  expect(askedTime(deed() ?? never())).toBe('in 1891');
  const century = told('c', { agent: 'ada', does: ['fought', 'fight', 'in Skåne'], when: '1801', until: '1900' });
  expect(askedTime(deed(century) ?? never())).toBeNull();
});

test('a wrong option says what is true of it', () => {
  expect(deedOption(deed() ?? never(), 'moved to Finland', 'deed', baseOf(moved))).toEqual({
    text: 'Moved to Finland',
    kind: 'deed',
    source: 'article',
    why: 'Ada Berg moved to the coast of Finland in 1891.',
  });
});

test('options like the key in length come first, those beyond compare not at all', () => {
  const options = ['a', 'abcdefghijk', 'abcdef', 'abcd', 'abcde'].map((text) => ({ text }));
  expect(likeInLength(options, 'abcd').map(({ text }) => text)).toEqual(['abcd', 'abcde', 'abcdef']);
});

test('a verb in another tense than the past or the future is no deed', () => {
  const now = { text: 'paints', kind: 'verb' as const, forms: { asked: 'paints', aux: 'does', base: 'paint' } };
  expect(deed({ ...printed, roles: { ...printed.roles, action: now } })).toBeNull();
});

function never(): never {
  throw new Error('The fact tells a deed.');
}
