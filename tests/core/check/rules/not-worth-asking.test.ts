import { describe, expect, it } from 'vitest';
import { notWorthAsking } from '../../../../src/core/check/rules/not-worth-asking.ts';
import { base, evidence, option, question } from '../fixture.ts';

const examine = (more: Parameters<typeof question>[0]) => notWorthAsking.examine(question(more), base);

describe('what nobody wants to know a month from now is caught', () => {
  it.each([
    ['Wednesday', 'date', 'a weekday'],
    ['Northeast', 'thing', 'a compass point'],
    ['http://example.org', 'thing', 'an address'],
    ['$3 per gallon', 'money', 'a unit price'],
  ])('%s', (text, kind, reason) => {
    expect(examine({ key: option(text, kind) })).toContain(reason);
  });

  it('the count of a post’s readers', () => {
    const stem = 'How many retweets did Barack Obama’s message to Ahmed Mohamed get?';
    expect(examine({ stem, key: option('300,000', 'count') })).toContain('a post');
  });

  it('who relayed a report', () => {
    const facts = base.facts.map((fact) =>
      fact.id === 'meet-shoigu'
        ? { ...fact, attribution: { speaker: 'russia', stance: 'states' as const, via: 'kcna' } }
        : fact,
    );
    expect(notWorthAsking.examine(question({ role: 'via', key: option('kcna') }), { ...base, facts })).toContain(
      'relayed',
    );
  });

  it('a picture’s credit', () => {
    expect(
      examine({ evidence: { ...evidence('The exhibition drew 1,200 visitors'), quote: 'Image: Nick Moreau.' } }),
    ).toContain('credit');
  });

  it('a figure in passing, or anything that hardly matters', () => {
    expect(examine({ salience: 0.1, key: option('1,200', 'count') })).toContain('little weight');
    expect(examine({ salience: 0.01 })).toContain('little weight');
  });
});

describe('what is worth knowing passes', () => {
  it.each([
    ['Sergei Shoigu', 'person'],
    ['1,200', 'count'],
    ['North Korea', 'country'],
    ['June 30, 2019', 'date'],
    ['$50,000', 'money'],
  ])('%s', (text, kind) => {
    expect(examine({ key: option(text, kind) })).toBeNull();
  });
});
