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
    expect(rivals('fishermen', 'rescued', 'rescue', 'Fishermen rescued them.')).toContain('sailors');
    expect(rivals('a banana', 'was eaten', 'eat', 'A banana was eaten.')).toContain('an apple');
  });

  test('is nothing that the sentence names as well', () => {
    const text = 'Fishermen rescued them, and a sailor looked on.';
    expect(rivals('fishermen', 'rescued', 'rescue', text)).not.toContain('sailors');
  });

  test('is nothing that elsewhere did the same', () => {
    const text = 'A bridge was built there. Later they build a tunnel as well. A dam broke.';
    const found = rivals('a bridge', 'was built', 'build', text);
    expect(found).not.toContain('a tunnel');
    expect(found).toContain('a dam');
  });

  test('is nothing where more than the noun is said', () => {
    expect(rivals('two brave fishermen', 'rescued', 'rescue', 'Two brave fishermen rescued them.')).toEqual([]);
  });
});

describe('what fits the sentence', { timeout: 60_000 }, () => {
  test('comes first: at sea sailors are likelier than shepherds', () => {
    const article = articleSaying('Fishermen rescued over 700 people whose boat sank off the coast.');
    const read = factOf('fishermen', 'rescued', 'rescue', article);
    const fitting = withFittingNouns(read, article, splitSentences(article.text), reader());
    expect(fitting.foils?.agent?.[0]).toBe('sailors');
    expect(fitting.foils?.agent).not.toContain('shepherds');
    expect(fitting.ask).toEqual(read.ask);
    expect(fitting.roles.agent).toMatchObject({ text: 'fishermen', class: 'social-group-noun' });
  });

  test('is too little where the article uses the neighbours itself: then the noun is not asked for', () => {
    const article = articleSaying('A bridge was built beside a tunnel, a dam, a port and a monument.');
    const read = factOf('a bridge', 'was built', 'build', article);
    const fitting = withFittingNouns(read, article, splitSentences(article.text), reader());
    expect(fitting.ask).toEqual(['when']);
    expect(fitting.derives).toEqual({ when: 'reference' });
    expect(fitting.foils).toEqual({});
  });

  test('changes nothing of a fact that asks for no such noun', () => {
    const article = articleSaying('Two brave fishermen rescued them.');
    const read = factOf('two brave fishermen', 'rescued', 'rescue', article);
    expect(withFittingNouns(read, article, splitSentences(article.text), reader())).toBe(read);
  });
});
