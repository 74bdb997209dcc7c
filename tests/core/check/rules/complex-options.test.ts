import { describe, expect, it } from 'vitest';
import { complexOptions } from '../../../../src/core/check/rules/complex-options.ts';
import { base, withOptions } from '../fixture.ts';

const examine = (kind: string, ...texts: string[]) => complexOptions.examine(withOptions(texts, kind), base);

describe('options made of other options are caught', () => {
  it.each([
    ['thing', ['A letter', 'A sword', 'A and B']],
    ['thing', ['A letter', 'A sword', '1 and 2']],
    ['person', ['Kim Jong Un', 'Kim Jong Un and Xi Jinping', 'Putin']],
    ['country', ['Russia and China', 'China and Vietnam', 'Cuba and Iran']],
    ['event', ['the Korean War', 'the Korean War armistice', 'the Cold War']],
    ['thing', ['support for the army', 'the army’s support', 'peace']],
  ])('%s: %j', (kind, texts) => {
    expect(examine(kind, ...texts)).not.toBeNull();
  });
});

describe('options of their own pass', () => {
  it.each([
    ['person', ['Kim Jong Un', 'Kim Jong Il', 'Kim Yo Jong']],
    ['date', ['June 30, 2019', 'February 28, 2019', 'June 12, 2018']],
    ['thing', ['Friendship and solidarity', 'Trade and investment', 'Military and technical cooperation']],
    ['country', ['North Korea', 'South Korea', 'Japan']],
    ['standing', ['Russia claims it; China denies it', 'China claims it; Russia denies it']],
    ['count', ['20', '20,000', '200']],
  ])('%s: %j', (kind, texts) => {
    expect(examine(kind, ...texts)).toBeNull();
  });
});
