import { describe, expect, it } from 'vitest';
import { unfocusedStem } from '../../../../src/core/check/rules/unfocused-stem.ts';
import { base, question } from '../fixture.ts';

const examine = (stem: string, more = {}) => unfocusedStem.examine(question({ stem, named: [], ...more }), base);

describe('a stem that asks for nothing certain is caught', () => {
  it.each([
    ['Kim Jong Un met Sergei Shoigu.', '0 question marks'],
    ['Who met Kim Jong Un? And where?', '2 question marks'],
    ['Who met Kim Jong Un? Think of July.', 'goes on after one'],
    ['Kim Jong Un met somebody in Pyongyang?', 'no question word'],
    ['Who met Kim Jong Un and when did they meet?', 'two questions'],
    ['What about North Korea?', 'no verb'],
    ['What happened?', 'too short'],
    ['What happened to him?', 'names nobody'],
    ['What did the two sides discuss?', 'names nobody'],
  ])('%s', (stem, reason) => {
    expect(examine(stem)).toContain(reason);
  });
});

describe('a stem that asks one thing passes', () => {
  it.each([
    'Whom did Kim Jong Un meet?',
    'When did the Korean War begin?',
    'According to KCNA, who handed Kim Jong Un a letter?',
    'Which of these events came first?',
    'Who said “we will bury you”?',
    'In which year was the border of North Korea closed?',
    'Who, in the words of Kim Jong Un, “shed blood to bring about the war victory”?',
    'Who spoke when Kim Jong Un met Xi Jinping?',
  ])('%s', (stem) => {
    expect(examine(stem)).toBeNull();
  });

  it('of two sides at once, when it asks how a claim stands', () => {
    expect(examine('Who claims and who denies that North Korea has supplied arms?', { role: 'stance' })).toBeNull();
  });

  it('as a labelled sentence to complete', () => {
    expect(examine('Kim Jong Un met ___.', { label: 'Complete the sentence' })).toBeNull();
    expect(examine('____ was highly impressed.', { label: 'Complete the sentence' })).toContain('too little');
  });
});
