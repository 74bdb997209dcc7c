import { expect, test } from 'vitest';
import { verbPhrase } from '../../../src/core/read/verb-forms.ts';

test.each([
  ['signed', { asked: 'signed', plural: 'signed', aux: 'did', auxPlural: 'did', base: 'sign' }],
  ['handed over', { asked: 'handed over', plural: 'handed over', aux: 'did', auxPlural: 'did', base: 'hand over' }],
  [
    'openly backed',
    { asked: 'openly backed', plural: 'openly backed', aux: 'did', auxPlural: 'did', base: 'openly back' },
  ],
  ['put out', { asked: 'put out', plural: 'put out', aux: 'did', auxPlural: 'did', base: 'put out' }],
  ['carries', { asked: 'carries', plural: 'carry', aux: 'does', auxPlural: 'do', base: 'carry' }],
  ['were founded', { asked: 'was founded', plural: 'were founded', aux: 'was', auxPlural: 'were', base: 'founded' }],
  ['has won', { asked: 'has won', plural: 'have won', aux: 'has', auxPlural: 'have', base: 'won' }],
])('“%s” has the forms that a question needs', (text, forms) => {
  expect(verbPhrase(text)).toEqual({ text, kind: 'verb', forms });
});

test.each(['', 'sign', 'the treaty', 'gladly', 'was'])('“%s” is no finite verb', (text) => {
  expect(verbPhrase(text)).toBeNull();
});
