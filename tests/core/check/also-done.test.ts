import { describe, expect, it } from 'vitest';
import { isAlsoDone } from '../../../src/core/check/also-done.ts';
import { isAlsoRight } from '../../../src/core/check/right-answers.ts';
import type { Draft, Fact, Option } from '../../../src/core/model.ts';
import { baseOf, crossed, moved, opened, painted, told } from '../write/deeds.ts';
import { question } from './fixture.ts';

const deed = (text: string): Option => ({ text, kind: 'deed' });
function asked(fact: Fact, said: readonly string[]): Draft {
  return question({
    factId: fact.id,
    role: 'deed',
    said,
    key: deed('Moved to the coast of Finland'),
    evidence: fact.evidence,
  });
}
const inYear = asked(moved, ['agent', 'when']);
const ever = asked(moved, ['agent']);
const again = (id: string, more: Partial<Fact>) => ({
  ...told(id, { agent: 'ada', does: ['opened', 'open', 'a large school in Bergen'] }),
  ...more,
});

describe('a deed is right as well', () => {
  it('when she is told to have done it in the asked year, or nobody knows when', () => {
    const school = deed('Opened a school in Bergen');
    expect(isAlsoDone(school, inYear, baseOf(moved, opened))).toBeNull();
    expect(isAlsoDone(school, inYear, baseOf(moved, opened, again('undated', {})))).toContain('“undated”');
    const when = { iso: '1891-03', precision: 'month' as const, said: '1891', inferred: false };
    expect(isAlsoDone(school, inYear, baseOf(moved, opened, again('then', { when })))).toContain('“then”');
  });

  it('when no time is asked and she ever did it', () => {
    expect(isAlsoDone(deed('Opened a school in Bergen'), ever, baseOf(moved, opened))).toContain('“opened”');
    expect(isAlsoDone(deed('Painted a church in Turku'), ever, baseOf(moved, opened, painted))).toBeNull();
  });

  it('when whoever did it may be the same under a shorter name', () => {
    const base = baseOf(moved, painted);
    const short = { id: 'berg', kind: 'person' as const, name: 'Berg', aliases: [] };
    const entities = new Map([...base.entities, ['berg', short]]);
    const hers = { ...painted, roles: { ...painted.roles, agent: 'berg' } };
    expect(isAlsoDone(deed('Painted a church in Turku'), ever, { ...base, entities, facts: [moved, hers] })).toContain(
      '“painted”',
    );
  });

  it('when a sentence that no fact was read from tells it of her', () => {
    const base = baseOf(moved, painted);
    const sentence = 'Ada Berg once sailed around Iceland.';
    const start = base.article.text.length + 1;
    const longer = {
      ...base,
      article: { ...base.article, text: `${base.article.text} ${sentence}` },
      sentences: [...base.sentences, { start, end: start + sentence.length }],
    };
    expect(isAlsoDone(deed('Sailed around Iceland'), ever, longer)).toContain('another sentence');
    expect(isAlsoDone(deed('Sailed around Iceland'), inYear, longer)).toBeNull();
  });

  it('when it is the key in other words', () => {
    expect(isAlsoDone(deed('Moved to the Finland coast'), ever, baseOf(moved))).toContain('says the same');
  });
});

it('that she printed something else is not that she printed this', () => {
  const other = told('other', { agent: 'ada', does: ['printed', 'print', 'an atlas'] });
  const base = baseOf(moved, other);
  expect(isAlsoDone(deed('Ada Berg printed maps of Iceland'), asked(moved, ['when']), base)).toBeNull();
});

it('what happened in the asked year is right whoever did it', () => {
  const draft = asked(moved, ['when']);
  const when = { iso: '1891', precision: 'year' as const, said: '1891', inferred: false };
  const base = baseOf(moved, { ...crossed, when }, painted);
  expect(isAlsoRight(deed('Mara Holt crossed Lapland on skis'), draft, base)).toContain('“crossed”');
  expect(isAlsoRight(deed('Ivo Lund painted a church in Turku'), draft, base)).toBeNull();
});
