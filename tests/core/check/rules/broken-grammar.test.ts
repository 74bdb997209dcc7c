import { describe, expect, it } from 'vitest';
import { brokenGrammar } from '../../../../src/core/check/rules/broken-grammar.ts';
import { base, option, question } from '../fixture.ts';

const examine = (stem: string) => brokenGrammar.examine(question({ stem }), base);

describe('a stem that stumbles is caught', () => {
  it.each([
    ['Who was successfully elected newcomers.?', 'a stray mark'],
    ['How many Normans—formerly of Oursel— were led by Raimbaud?', 'a stray mark'],
    ['Who was it that Panama’s attempt was saved by by Thibaut Courtois?', 'a word twice'],
    ['How many the Huguenots had fled France?', 'two articles'],
    ['Who passed an act to naturalise the 148 the Huguenots?', 'two articles'],
    ['What was the number of were Normans?', 'a preposition before the verb'],
    ['Who was it that is alarmed in Sydney?', 'two times at odds'],
    ['What did Kim Jong Un was given?', 'two verbs'],
    ['Who met {host}?', 'a gap'],
    ['According to Cres Eastman, who is alarmed by what?', 'second question word'],
    ['When had Emperor Norton become disgruntled with what?', 'second question word'],
    ['Who said “we will bury you?', 'does not close'],
    ['Who was elected by?', 'breaks off'],
    ['When did Otto Jespersen chair International Meeting on Linguistic Research?', 'without its article'],
    ['Who entered University of Copenhagen in 1877?', 'without its article'],
    ['Which group joined with?', 'breaks off'],
  ])('%s', (stem, fault) => {
    expect(examine(stem)).toContain(fault);
  });
});

describe('a stem that reads well passes', () => {
  it.each([
    'Whom did Kim Jong Un meet in Pyongyang on July 26, 2023?',
    'What did Vladimir Putin send Kim Jong Un through Sergei Shoigu?',
    'For what was Kim Jong Un grateful to Vladimir Putin?',
    'What was Kim Jong Un grateful to Vladimir Putin for?',
    'Which bridge is Emperor Norton known for?',
    'Who was it that Sergei Brin met with?',
    'What did Kim Jong Un say that Chinese troops did in the Korean War?',
    'The delegations were the first known foreign groups invited to Pyongyang since what?',
    'According to KCNA, Kim Jong Un spoke to Sergei Shoigu of a struggle to safeguard what?',
    'Who said that that army is “the strongest army in the world”?',
    'Who founded the “A Team”?',
    'Who entered the University of Copenhagen in 1877?',
    'When did Otto Jespersen leave Columbia University for England?',
    'In which city did the first Geneva Convention of 1864 meet?',
    'When did North Korea’s Ministry of Defense answer?',
    'How did the 2018 World Cup – Russia’s first – end?',
    'What is missing from “solidarity in the same … of the struggle”?',
  ])('%s', (stem) => {
    expect(examine(stem)).toBeNull();
  });
});

describe('an option that is a sentence of its own', () => {
  const deeds = (key: string) =>
    brokenGrammar.examine(
      question({ stem: 'What did Kim Jong Un do in 2019?', key: option(key, 'deed'), distractors: [] }),
      base,
    );

  it('reads well too', () => {
    expect(deeds('Chaired International Meeting on Linguistics')).toContain('without its article');
    expect(deeds('Chaired the International Meeting on Linguistics')).toBeNull();
  });
});
