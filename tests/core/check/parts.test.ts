import { describe, expect, it } from 'vitest';
import { askedOf, attributionOf, optionNames, optionsOf, stemWords } from '../../../src/core/check/parts.ts';
import { hasQuote, outsideQuotes } from '../../../src/core/check/quotes.ts';
import { base, option, question } from './fixture.ts';

describe('a stem', () => {
  it.each([
    ['According to KCNA, who came?', 'According to KCNA, '],
    [
      'According to Russia’s Defense Ministry, as reported by Tass, what happened?',
      'According to Russia’s Defense Ministry, as reported by Tass, ',
    ],
    ['In July 2023, who came?', ''],
    ['Who, according to KCNA, came?', ''],
  ])('says who says so: %s', (stem, attribution) => {
    expect(attributionOf(stem)).toBe(attribution);
  });

  it.each([
    ['Which news agency reported the meeting?', 'which', ['news', 'agency']],
    ['According to KCNA, whose letter did Li hand over?', 'whose', ['letter']],
    ['How many visitors were there?', 'how', ['many', 'visitors']],
    ['Who came to Whitby?', 'who', []],
    ['In which city is it?', 'which', ['city']],
  ])('asks for something: %s', (stem, word, nouns) => {
    expect(askedOf(stem)).toMatchObject({ word, nouns });
  });

  it('asks for nothing without a question word, or with one that it only quotes', () => {
    expect(askedOf('Kim Jong Un met the Somewhere Band.')).toBeNull();
    expect(askedOf('He said “who knows” to Kim.')).toBeNull();
  });

  it('does not count the noun it asks for among its words', () => {
    expect([...stemWords('Which city hosted the summit?')]).not.toContain('city');
    expect([...stemWords('Which city hosted the summit?')]).toContain('summit');
  });

  it('has its own words and those it quotes', () => {
    expect(outsideQuotes('Who said “never” and "always" again?')).toBe('Who said “” and “” again?');
    expect(hasQuote('Who said “never”?')).toBe(true);
    expect(hasQuote('It’s Xi’s')).toBe(false);
  });
});

describe('an option', () => {
  it('goes by all names of its entity', () => {
    expect(optionNames(option('us'), base)).toEqual(expect.arrayContaining(['the United States', 'Washington']));
    expect(optionNames(option('Wang Yi', 'person'), base)).toEqual(['Wang Yi']);
  });

  it('is the key first, then a distractor', () => {
    expect(optionsOf(question()).map(({ entity }) => entity)).toEqual(['shoigu', 'putin', 'xi', 'trump']);
  });
});
