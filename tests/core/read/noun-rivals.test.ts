import { describe, expect, test } from 'vitest';
import type { Article, Fact } from '../../../src/core/model.ts';
import { nounRivals, withFittingNouns } from '../../../src/core/read/noun-rivals.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { reader } from './news.ts';

function articleSaying(text: string): Article {
  return { id: 'a', title: 'At sea', published: null, publisher: null, source: null, text };
}

/** That somebody did something to the noun, told in the first sentence. */
function factOf(noun: string, action: string, base: string, { text }: Article): Fact {
  const [first = { start: 0, end: 0 }] = splitSentences(text);
  return {
    id: 'f',
    relation: 'do',
    roles: { agent: { text: noun, kind: 'thing' }, action: { text: action, kind: 'verb', forms: { base } } },
    evidence: { ...first, quote: text.slice(first.start, first.end) },
    origin: 'extracted',
    ask: ['agent', 'when'],
    derives: { agent: 'reference', when: 'reference' },
    confidence: 1,
    salience: 0.5,
  };
}

function rivals(noun: string, action: string, base: string, text: string): readonly string[] {
  const article = articleSaying(text);
  return nounRivals('agent', factOf(noun, action, base, article), article, splitSentences(text));
}

describe('what could stand in the place of a noun', () => {
  test('has its number and its article', () => {
    expect(rivals('tornadoes', 'hit', 'hit', 'Tornadoes hit the coast.')).toContain('hurricanes');
    expect(rivals('an earthquake', 'struck', 'strike', 'An earthquake struck.')).toContain('a hurricane');
  });

  test('is nothing that the sentence names as well', () => {
    const text = 'Tornadoes hit the coast, and a hurricane followed.';
    expect(rivals('tornadoes', 'hit', 'hit', text)).not.toContain('hurricanes');
  });

  test('is nothing that elsewhere did the same', () => {
    const text = 'An earthquake destroyed it. Later a hurricane destroys it again. A tornado passed.';
    const found = rivals('an earthquake', 'destroyed', 'destroy', text);
    expect(found).not.toContain('a hurricane');
    expect(found).toContain('a tornado');
  });

  test('is nothing where more than the noun is said', () => {
    expect(rivals('two strong tornadoes', 'hit', 'hit', 'Two strong tornadoes hit the coast.')).toEqual([]);
  });
});

describe('what fits the sentence', { timeout: 60_000 }, () => {
  test('is offered with the fact', () => {
    const article = articleSaying('Malaria killed thousands of children in the rainy season.');
    const read = factOf('malaria', 'killed', 'kill', article);
    const fitting = withFittingNouns(read, article, splitSentences(article.text), reader());
    expect(fitting.foils?.agent?.length).toBeGreaterThan(1);
    expect(fitting.ask).toEqual(read.ask);
  });

  test('is too little where the article uses the neighbours itself: then the noun is not asked for', () => {
    const all = rivals('an earthquake', 'struck', 'strike', 'An earthquake struck.');
    const article = articleSaying(`An earthquake struck, then ${all.join(', ')}.`);
    const read = factOf('an earthquake', 'struck', 'strike', article);
    const fitting = withFittingNouns(read, article, splitSentences(article.text), reader());
    expect(fitting.ask).toEqual(['when']);
    expect(fitting.derives).toEqual({ when: 'reference' });
    expect(fitting.foils).toEqual({});
  });

  test('changes nothing of a fact that asks for no such noun', () => {
    const article = articleSaying('Two strong tornadoes hit the coast.');
    const read = factOf('two strong tornadoes', 'hit', 'hit', article);
    expect(withFittingNouns(read, article, splitSentences(article.text), reader())).toBe(read);
  });
});
