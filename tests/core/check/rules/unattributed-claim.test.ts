import { describe, expect, it } from 'vitest';
import { unattributedClaim } from '../../../../src/core/check/rules/unattributed-claim.ts';
import { base, evidence, option, question } from '../fixture.ts';

const letter = {
  factId: 'putin-letter',
  role: 'giver',
  said: ['recipient', 'gift'],
  evidence: evidence('Shoigu delivered a letter from Russian President Vladimir Putin to Kim'),
  statement: 'According to KCNA, Sergei Shoigu handed Kim Jong Un a letter.',
};
const arms = {
  factId: 'arms-claim',
  role: 'recipient',
  key: option('russia'),
  statement: 'According to the United States’ claim, North Korea has supplied arms to Russia; North Korea denies it.',
};
const examine = (more: Parameters<typeof question>[0]) => unattributedClaim.examine(question(more), base);

describe('a claim in the narrator’s voice is caught', () => {
  it.each([
    [
      'Who handed Kim Jong Un a letter from Vladimir Putin?',
      letter,
      'tells as true what Korean Central News Agency says',
    ],
    ['Who handed KCNA’s reporters and Kim Jong Un a letter?', letter, 'not as who says so'],
    ['To which country has North Korea supplied arms?', arms, 'the United States says'],
    ['According to the United States, to which country has North Korea supplied arms?', arms, 'does not mark'],
  ])('%s', (stem, more, reason) => {
    expect(examine({ ...more, stem })).toContain(reason);
  });

  it('also in the feedback', () => {
    const stem = 'According to KCNA, who handed Kim Jong Un a letter?';
    expect(examine({ ...letter, stem, statement: 'Sergei Shoigu handed Kim Jong Un a letter.' })).toContain(
      'The feedback',
    );
  });

  it('also when the article contradicts it and the fact is silent', () => {
    const silent = base.facts.map(({ attribution, ...fact }) =>
      fact.id === 'arms-claim' ? fact : { ...fact, ...(attribution && { attribution }) },
    );
    const asked = question({ ...arms, stem: 'To which country has North Korea supplied arms?' });
    expect(unattributedClaim.examine(asked, { ...base, facts: silent })).toContain('contested');
  });
});

describe('a claim that says whose it is passes', () => {
  it.each([
    ['According to KCNA, who handed Kim Jong Un a letter from Vladimir Putin?', letter],
    ['Who handed Kim Jong Un a letter, as the Korean Central News Agency reported?', letter],
    ['According to the United States’ claim, to which country has North Korea supplied arms?', arms],
    ['To which country does the U.S. allege that North Korea has supplied arms?', arms],
    ['Who claims that North Korea has supplied arms?', { ...arms, role: 'speaker', key: option('us') }],
    [
      'How do both countries’ words on the arms stand, as North Korea says?',
      { ...arms, role: 'stance', key: option('The United States claims it', 'standing') },
    ],
  ])('%s', (stem, more) => {
    expect(examine({ ...more, stem })).toBeNull();
  });

  it('and so does what the article itself tells', () => {
    expect(examine({})).toBeNull();
  });
});
