import { describe, expect, it } from 'vitest';
import { negativeStem } from '../../../../src/core/check/rules/negative-stem.ts';
import { base, evidence, question } from '../fixture.ts';

const examine = (stem: string, more = {}) => negativeStem.examine(question({ stem, ...more }), base);

describe('a question that asks for what is not so is caught', () => {
  it.each([
    'Which of these countries did not support North Korea?',
    'Who didn’t meet Kim Jong Un?',
    'All of these met Kim Jong Un except who?',
    'Who never visited Pyongyang?',
    'Which country refused to support North Korea?',
    'Which country lacks a border with Russia?',
    'According to KCNA, which topic was not discussed?',
  ])('%s', (stem) => {
    expect(examine(stem)).toContain('in the negative');
  });
});

describe('a question about a negative passes', () => {
  it('when the negative belongs to what was said', () => {
    expect(examine('What did Kim Jong Un say that his country’s people will never forget?')).toBeNull();
    expect(examine('Why did Apple apologize after it did not pay its workers?')).toBeNull();
  });

  it('when it stands in a quotation', () => {
    expect(examine('Who said “I am not able to do that”?')).toBeNull();
  });

  it('when it is about a denial or a refusal that the article tells', () => {
    expect(
      examine('Which allegation does North Korea deny?', {
        evidence: evidence('the Asian country denies the allegation'),
      }),
    ).toBeNull();
    const denial = { speaker: 'North Korea', stance: 'denies', via: null };
    expect(examine('Who denies having supplied arms?', { attribution: denial })).toBeNull();
  });

  it.each(['Whom did Kim Jong Un meet?', 'Which note did the Nottingham post office send?'])('%s', (stem) => {
    expect(examine(stem)).toBeNull();
  });
});
