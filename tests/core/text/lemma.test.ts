import { expect, test } from 'vitest';
import { lemmaOf } from '../../../src/core/text/lemma.ts';

test.each([
  ['met', 'VBD', 'meet'],
  ['leads', 'VBZ', 'lead'],
  ['denies', 'VBZ', 'deny'],
  ['reaches', 'VBZ', 'reach'],
  ['uses', 'VBZ', 'use'],
  ['focuses', 'VBZ', 'focus'],
  ['claimed', 'VBD', 'claim'],
  ['exchanging', 'VBG', 'exchange'],
  ['stopped', 'VBN', 'stop'],
  ['released', 'VBN', 'release'],
  ['supplied', 'VBN', 'supply'],
  ['dividing', 'VBG', 'divide'],
  ['lying', 'VBG', 'lie'],
  ['visited', 'VBD', 'visit'],
  ['embroiled', 'VBN', 'embroil'],
  ['vowed', 'VBD', 'vow'],
  ['found', 'VBD', 'find'],
  ['saw', 'VBD', 'see'],
  ['’s', 'VBZ', 'be'],
  ['wo', 'MD', 'will'],
  ['n’t', 'RB', 'not'],
  ['countries', 'NNS', 'country'],
  ['troops', 'NNS', 'troop'],
  ['crises', 'NNS', 'crisis'],
  ['largest', 'JJS', 'large'],
  ['earlier', 'RBR', 'early'],
  ['bigger', 'JJR', 'big'],
  ['Kim', 'NNP', 'Kim'],
  ['States', 'NNPS', 'States'],
  ['him', 'PRP', 'he'],
])('%s as %s is a form of %s', (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});
