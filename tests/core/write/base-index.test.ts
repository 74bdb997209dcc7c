import { describe, expect, it } from 'vitest';
import { holdsName } from '../../../src/core/text/names.ts';
import { indexOf, isInText, placesOf } from '../../../src/core/write/base-index.ts';
import { article, wholeBase } from './fixture.ts';

describe('what is looked up again and again', () => {
  it.each(['Ada Berg', 'the Berg', 'Oslo', 'Berg Ada', 'Bergen', 'the bridge before', 'US', ''])(
    'tells whether the article holds “%s”, the second time too',
    (name) => {
      const expected = holdsName(article.text, name);
      expect([isInText(name, wholeBase), isInText(name, wholeBase)]).toEqual([expected, expected]);
    },
  );

  it('finds every place where letters stand', () => {
    const found = placesOf('Lund', wholeBase);
    expect(found.map((at) => article.text.slice(at, at + 4))).toEqual(['Lund', 'Lund']);
    expect(placesOf('Bergen', wholeBase)).toEqual([]);
    expect(placesOf('', wholeBase)).toEqual([]);
  });

  it('knows who speaks', () => {
    const { speakers } = indexOf(wholeBase);
    const told = wholeBase.facts.flatMap(({ attribution }) => attribution?.speaker ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const speaker of told) expect(speakers).toContain(speaker);
    expect(speakers).not.toContain('nobody');
  });
});
