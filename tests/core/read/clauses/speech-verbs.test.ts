import { expect, test } from 'vitest';
import { isSpeechVerb, stanceOfVerb } from '../../../../src/core/read/clauses/speech-verbs.ts';

test.each([
  ['say', 'states'],
  ['add', 'states'],
  ['report', 'states'],
  ['claim', 'claims'],
  ['allege', 'claims'],
  ['accuse', 'claims'],
  ['deny', 'denies'],
] as const)('who %ss something %s it', (lemma, stance) => {
  expect(stanceOfVerb(lemma)).toBe(stance);
});

test.each(['meet', 'want', 'said', ''])('“%s” is no verb of saying', (lemma) => {
  expect([isSpeechVerb(lemma), stanceOfVerb(lemma)]).toEqual([false, undefined]);
});
