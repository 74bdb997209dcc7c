import { describe, expect, it } from 'vitest';
import { counts } from '../../../../src/core/read/recognisers/counts.ts';
import { findIn, surfaces } from './told.ts';

describe('counts', () => {
  it('take what is counted and the hedge', () => {
    const text = 'fishermen rescued over 700 asylum seekers';
    expect(surfaces(counts, text, { rescued: 'VERB VBD' })).toEqual(['over 700 asylum seekers']);
    expect(findIn(counts, text)[0]?.phrase).toMatchObject({ value: 700, unit: 'asylum seekers', plural: true });
  });

  it('read words and thousands', () => {
    expect(findIn(counts, 'around five thousand votes')[0]?.phrase?.value).toBe(5000);
    expect(findIn(counts, '84,121 votes')[0]?.phrase?.value).toBe(84121);
  });

  it('know that who is killed is people', () => {
    const tags = { killing: 'VERB VBG root', '107': 'NUM CD obj killing' };
    expect(findIn(counts, 'killing 107 or more', tags)[0]?.phrase?.unit).toBe('people');
  });

  it('are no footnotes and no parts of words', () => {
    expect(surfaces(counts, 'in Dulwich . [ 17 ]')).toEqual([]);
    expect(surfaces(counts, 'the six-member team')).toEqual([]);
  });

  it('are no years, no scores and not “one”', () => {
    expect(surfaces(counts, 'the 2014 protests')).toEqual([]);
    expect(surfaces(counts, 'lost 1 – 2 to England')).not.toContain('1');
    expect(surfaces(counts, 'one of them')).toEqual([]);
  });

  it('may be greater than they say', () => {
    const tags = { killing: 'VERB VBG root', '107': 'NUM CD obj killing' };
    expect(surfaces(counts, 'killing 107 or more', tags)).toEqual(['107 or more']);
    expect(findIn(counts, 'killing 107 or more', tags)[0]?.phrase).toMatchObject({ value: 107, unit: 'people' });
  });

  it('are no names of one thing among others', () => {
    for (const text of [
      'Internet Explorer 6 is old',
      'day five of the Cup',
      '1 Main Square',
      'called 0590883899',
      '# 3',
    ])
      expect(surfaces(counts, text)).toEqual([]);
  });

  it('tell years from things by what stands before', () => {
    const tags = { Maori: 'ADJ JJ', arrived: 'VERB VBD' };
    expect(surfaces(counts, 'In 1835 Maori settlers arrived', tags)).toEqual([]);
    expect(surfaces(counts, 'a survey of 1709 schoolchildren', { schoolchildren: 'NOUN NNS' })).toEqual([
      '1709 schoolchildren',
    ]);
  });
});
