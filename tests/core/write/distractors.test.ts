import { describe, expect, test } from 'vitest';
import { isSoundOption } from '../../../src/core/check/check-option.ts';
import type { Fact } from '../../../src/core/model.ts';
import { findDistractors } from '../../../src/core/write/distractors.ts';
import { askInPlace } from '../../../src/core/write/templates/ask-in-place.ts';
import { when } from '../../../src/core/write/templates/when.ts';
import { who } from '../../../src/core/write/templates/who.ts';
import { base, evidence, fact, met, praised, verb, wholeBase } from './fixture.ts';

function distract(asked: Fact, role: string, ...others: Fact[]) {
  const whole = base(asked, ...others);
  const draft = who.drafts(asked, whole).find((one) => one.role === role);
  if (!draft) throw new Error('Nothing is asked.');
  return { draft, options: findDistractors(draft, asked, whole, who, isSoundOption) };
}

describe('wrong options', () => {
  test('are others of the key’s kind, never one that the stem names', () => {
    const { options } = distract(met, 'agent');
    expect(options.map(({ text }) => text).sort()).toEqual(['Mara Holt', 'Nils Dahl']);
  });

  test('are never right too: with too few left nothing is asked', () => {
    const alike: Fact = { ...met, id: 'dahl', roles: { ...met.roles, agent: 'nils-dahl' } };
    expect(distract(met, 'agent', alike).options).toEqual([]);
  });

  test('come from the author’s hand first', () => {
    const picked: Fact = { ...met, ask: ['agent'], foils: { agent: ['Knut Moe', 'Siri Aas', 'Lars Ek', 'Tone Vik'] } };
    const { options } = distract(picked, 'agent');
    expect(options).toHaveLength(3);
    expect(options.every(({ source }) => source === 'foil')).toBe(true);
  });

  test('stay two where the author names two, though the article has others', () => {
    const picked: Fact = { ...met, ask: ['agent'], foils: { agent: ['Knut Moe', 'Siri Aas'] } };
    expect(
      distract(picked, 'agent')
        .options.map(({ text }) => text)
        .sort(),
    ).toEqual(['Knut Moe', 'Siri Aas']);
  });

  test('are filled up from the article where the author names one', () => {
    const picked: Fact = { ...met, ask: ['agent'], foils: { agent: ['Knut Moe'] } };
    expect(distract(picked, 'agent').options.map(({ source }) => source)).toEqual(['foil', 'article', 'article']);
  });

  test('say what is true of them where a fact tells', () => {
    const { options } = distract(met, 'agent', praised);
    expect(options.find(({ entity }) => entity === 'mara-holt')?.why).toBe('Ivo Lund praised Mara Holt.');
    expect(options.find(({ entity }) => entity === 'nils-dahl')?.why).toBeUndefined();
  });

  test('differ from wording to wording but not from run to run', () => {
    const many: Fact = {
      ...met,
      ask: ['agent'],
      foils: { agent: ['Knut Moe', 'Siri Aas', 'Lars Ek', 'Tone Vik', 'Per Nes'] },
    };
    const whole = base(many);
    const sets = who
      .drafts(many, whole)
      .map((draft) => findDistractors(draft, many, whole, who, isSoundOption).map((o) => o.text));
    const again = who
      .drafts(many, whole)
      .map((draft) => findDistractors(draft, many, whole, who, isSoundOption).map((o) => o.text));
    expect(sets).toEqual(again);
    expect(new Set(sets.map((set) => set.toSorted().join())).size).toBeGreaterThan(1);
  });

  test('are never given away by the article’s title', () => {
    const titled = { ...base(met), article: { ...base(met).article, title: 'Nils Dahl and the bridge' } };
    const [draft] = who.drafts(met, titled);
    expect(draft && findDistractors(draft, met, titled, who, isSoundOption)).toEqual([]);
  });
});

test('two who did the same to the same person exclude each other', () => {
  const other = fact({
    id: 'other',
    relation: 'do',
    roles: { agent: 'mara-holt', action: verb('met', 'meet'), object: 'ivo-lund' },
  });
  expect(distract(met, 'agent', other).options).toEqual([]);
});

test('a date that is a wrong option says what happened then', () => {
  const earlier = fact({
    id: 'dahl-left',
    relation: 'do',
    roles: { agent: 'nils-dahl', action: verb('left', 'leave') },
    when: { iso: '2021-04-28', precision: 'day', said: 'April 28', inferred: false },
  });
  const whole = base(met, earlier);
  const [draft] = when.drafts(met, whole);
  const options = draft ? findDistractors(draft, met, whole, when, isSoundOption) : [];
  expect(options.find(({ text }) => text === 'April 28, 2021')?.why).toBe('Nils Dahl left on April 28, 2021.');
});

test('a country whose people the stem names is no option', () => {
  const described = (text: string) => ({ text, kind: 'description' as const });
  const sailed = (crew: string) =>
    fact({
      id: 'sailed',
      relation: 'sentence',
      roles: { before: described(`A ${crew} sailed to`), missing: 'norway', asking: described('which') },
      evidence: evidence('Norway claims Sweden closed the bridge, but Sweden denies it.'),
    });
  const optionsOf = (crew: string) => {
    const [draft] = askInPlace.drafts(sailed(crew), wholeBase);
    return draft ? findDistractors(draft, sailed(crew), wholeBase, askInPlace, () => true).map(({ text }) => text) : [];
  };
  expect(optionsOf('ship')).toContain('Sweden');
  expect(optionsOf('Swedish ship')).not.toContain('Sweden');
});
