import { describe, expect, it } from 'vitest';
import { unexplainedPronoun } from '../../../../src/core/check/references/pronouns.ts';
import { entities } from '../fixture.ts';

const people = entities.filter(({ kind }) => kind === 'person');

describe('a pronoun', () => {
  it.each([
    ['Where did Kim Jong Un send his envoy?', null],
    ['Where did Kim Jong Un send her envoy?', 'her'],
    ['What did Sergei Shoigu say about its army?', 'its'],
    ['What did North Korea say about its army?', null],
    ['Who lost his job?', null],
    ['Who fired him?', 'him'],
    ['What did Norton I do with US ships?', null],
    ['What did she win in Paris?', 'she'],
    ['What did Marie Curie win before she moved to Paris?', null],
    ['Why is it rare for guests to come to Pyongyang?', null],
    ['Why was it closed?', 'it'],
    ['Are there those who left Kabul?', null],
    ['Where were those students arrested?', 'those students'],
    ['What did they do?', 'they'],
    ['What do both Russia and China want?', null],
    ['Who did so in Pyongyang?', 'so'],
  ])('in “%s”', (stem, culprit) => {
    expect(unexplainedPronoun(stem, people)).toBe(culprit);
  });

  it('in an option is explained by the stem', () => {
    expect(
      unexplainedPronoun('It closed its border', people, 'How did North Korea respond to the pandemic?'),
    ).toBeNull();
    expect(unexplainedPronoun('his own money', people, 'What was lost in Kabul’s airport?')).toBeNull();
    expect(unexplainedPronoun('his own money', people, 'What was lost?')).toBe('his');
  });
});
