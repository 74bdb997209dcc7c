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
});
