import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agree,
  article,
  inflectVerb,
  ordinal,
  pluralise,
  possessive,
  singularise,
} from '../../../src/core/text/inflection.ts';
import { irregularPlurals, irregularVerbs } from '../../../src/core/text/irregular.ts';
import { lemmaOf } from '../../../src/core/text/lemma.ts';

test.each([
  ['meet', 'meets', 'met', 'met', 'meeting'],
  ['hand over', 'hands over', 'handed over', 'handed over', 'handing over'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['show', 'shows', 'showed', 'shown', 'showing'],
  ['have', 'has', 'had', 'had', 'having'],
  ['be', 'is', 'was', 'been', 'being'],
  ['undergo', 'undergoes', 'underwent', 'undergone', 'undergoing'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['equip', 'equips', 'equipped', 'equipped', 'equipping'],
  ['teach', 'teaches', 'taught', 'taught', 'teaching'],
  ['retake', 'retakes', 'retook', 'retaken', 'retaking'],
  ['return', 'returns', 'returned', 'returned', 'returning'],
])('%s: %s, %s, %s, %s', (verb, third, past, participle, gerund) => {
  expect((['third', 'past', 'participle', 'gerund'] as const).map((form) => inflectVerb(verb, form))).toEqual([
    third,
    past,
    participle,
    gerund,
  ]);
});

test.each([
  ['letter', 'letters'],
  ['country', 'countries'],
  ['news agency', 'news agencies'],
  ['man', 'men'],
  ['chairwoman', 'chairwomen'],
  ['grandchild', 'grandchildren'],
  ['human', 'humans'],
  ['church', 'churches'],
  ['hero', 'heroes'],
  ['studio', 'studios'],
  ['wife', 'wives'],
  ['belief', 'beliefs'],
  ['analysis', 'analyses'],
  ['aircraft', 'aircraft'],
  ['Kennedy', 'Kennedys'],
  ['spokesman', 'spokesmen'],
])('one %s, two %s', (one, two) => {
  expect(pluralise(one)).toBe(two);
  expect(singularise(two).toLowerCase()).toBe(one === 'Kennedy' ? 'kennedy' : one);
});

test('the article before a word goes by its sound', () => {
  const an = [
    'envoy',
    'hour',
    'FBI agent',
    'MP',
    '8-year-old',
    '18th birthday',
    'honest man',
    'umbrella',
    'uninvited guest',
    'R-rated film',
    'élan',
    'NGO',
  ];
  const a = [
    'letter',
    'U.S. official',
    'UN envoy',
    'European',
    'university',
    'one-off',
    'NATO ally',
    '70th anniversary',
    'use',
    'Ukrainian',
    'hundred',
    '1',
  ];
  expect(an.filter((words) => article(words) !== 'an')).toEqual([]);
  expect(a.filter((words) => article(words) !== 'a')).toEqual([]);
});

test('only plurals take the bare apostrophe', () => {
  expect([
    possessive('Kim'),
    possessive('the United States'),
    possessive('Dickens'),
    possessive('the workers', true),
  ]).toEqual(['Kim’s', 'the United States’', 'Dickens’s', 'the workers’']);
});

test('a verb agrees with its subject', () => {
  expect([
    agree('be', 'past', true),
    agree('be', 'present', false),
    agree('lead', 'past', true),
    agree('deny', 'present', false),
  ]).toEqual(['were', 'is', 'led', 'denies']);
});

test('ordinals end as they are spoken', () => {
  expect([1, 2, 3, 11, 12, 13, 21, 70, 102, 111].map(ordinal)).toEqual(
    '1st 2nd 3rd 11th 12th 13th 21st 70th 102nd 111th'.split(' '),
  );
});

test('every irregular verb is found again from its forms', () => {
  const shared = new Set(['lie', 'saw', 'wind', 'grind', 'find', 'found', 'lay', 'fall', 'fell']);
  for (const verb of irregularVerbs.keys()) {
    if (shared.has(verb)) continue;
    expect(lemmaOf(inflectVerb(verb, 'past'), 'VBD'), verb).toBe(verb);
    expect(lemmaOf(inflectVerb(verb, 'third'), 'VBZ'), verb).toBe(verb);
    expect(lemmaOf(inflectVerb(verb, 'gerund'), 'VBG'), verb).toBe(verb);
  }
});

test('a plural of a regular word becomes the word again', () => {
  const stem = fc.stringMatching(/^[bdfgklmnprt][aeiou][bdgklmnprt]$/);
  fc.assert(
    fc.property(stem, (word) => {
      fc.pre(!irregularPlurals.has(word));
      expect(singularise(pluralise(word))).toBe(word);
    }),
  );
});
