import { describe, expect, it } from 'vitest';
import { surnameAlone } from '../../../../src/core/check/references/surnames.ts';
import { entities } from '../fixture.ts';

const people = entities.filter(({ kind }) => kind === 'person');

describe('a surname', () => {
  it.each([
    ['Where did Shoigu stay?', 'Shoigu'],
    ['What did President Putin write?', 'Putin'],
    ['Who followed Shoigu when Sergei Shoigu left?', 'Shoigu'],
    ['What did Dr. Watson find?', 'Dr. Watson'],
  ])('alone is seen: %s', (stem, culprit) => {
    expect(surnameAlone(stem, people, '')).toBe(culprit);
  });

  it.each([
    'Where did Sergei Shoigu stay?',
    'Where did Sergei Shoigu stay when Shoigu left Pyongyang?',
    'Who bought the Trump Tower’s neighbour?',
    'What did Kim Min-Woo do?',
    'Who said “Kim is my friend”?',
    'What is written on the Xi’an Stele?',
    'What did Dr. John Watson find?',
  ])('after the whole name, in another’s name or in a quotation is none: %s', (stem) => {
    expect(surnameAlone(stem, people, '')).toBeNull();
  });

  it('is known to the reader of the context line', () => {
    expect(surnameAlone('Where did Shoigu stay?', people, 'Shoigu in Pyongyang')).toBeNull();
  });
});
