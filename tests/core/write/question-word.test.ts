import { expect, test } from 'vitest';
import { questionPossessive, questionWord } from '../../../src/core/write/question-word.ts';

const key = (kind: string, group?: string) => ({
  text: '',
  kind,
  plural: false,
  ...(group === undefined ? {} : { class: group }),
});

test.each([
  ['person', 'head-of-state', 'who'],
  ['country', undefined, 'which country'],
  ['organisation', undefined, 'which organization'],
  ['organisation', 'news-agency', 'which news agency'],
  ['organisation', 'some-odd-class', 'which organization'],
  ['event', 'war', 'which war'],
  ['thing', 'gift', 'what'],
  ['title', undefined, 'which position'],
])('a %s (%s) is asked for with “%s …”', (kind, group, word) => {
  expect(questionWord(key(kind, group))).toBe(word);
});

test('whose is for persons, others have their noun', () => {
  expect(questionPossessive(key('person'))).toBe('whose');
  expect(questionPossessive(key('country'))).toBe('which country’s');
});

test('people by their trade are asked for with who, things by their kind with what', () => {
  expect(questionWord({ text: 'fishermen', kind: 'thing', class: 'social-group-noun', plural: true })).toBe('who');
  expect(questionWord({ text: 'a bridge', kind: 'thing', plural: false })).toBe('what');
});

test.each([
  ['product', 'spaceship', 'the space shuttle Columbia', 'which space shuttle'],
  ['place', undefined, 'the Fisht Stadium', 'which stadium'],
  ['place', undefined, 'the Volgograd Arena', 'which stadium'],
  ['organisation', 'football-club', 'Ajax', 'which team'],
  ['organisation', 'american-football-team', 'the Broncos', 'which team'],
  ['organisation', 'oil-company', 'Shell', 'which company'],
  ['organisation', undefined, 'Durham University', 'which university'],
  ['product', undefined, 'Arkham VR', 'which product'],
])('a %s of class %s, “%s”, is asked for with “%s …”', (kind, group, text, word) => {
  expect(questionWord({ ...key(kind, group), text })).toBe(word);
});
