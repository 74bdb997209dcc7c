import { describe, expect, it } from 'vitest';
import { trivial } from '../../../../src/core/check/rules/trivial.ts';
import { base, option, question, withOptions } from '../fixture.ts';

const examine = (more: Parameters<typeof question>[0]) => trivial.examine(question(more), base);

describe('a key that the stem tells is caught', () => {
  it('by its name', () => {
    expect(examine({ stem: 'Where did Sergei Shoigu meet Kim Jong Un?' })).toContain('holds the key');
  });

  it('by another of its names', () => {
    expect(examine({ stem: 'Whom does Russian Defense Minister Shoigu shadow?' })).toContain('as “Shoigu”');
    expect(
      examine({
        stem: 'Which country is called Washington for short?',
        key: option('us'),
        distractors: [option('china')],
      }),
    ).toContain('as “Washington”');
  });

  it('by its words', () => {
    expect(
      trivial.examine(
        withOptions(['Strong armies', 'Rich farms'], 'thing', {
          stem: 'What did an army as strong as North Korea’s need?',
        }),
        base,
      ),
    ).toContain('all stand in the stem');
  });

  it('by the years in the other options, where the first is asked for', () => {
    const order = question({
      role: 'order',
      stem: 'Which of these events came first?',
      key: option('The Korean War', 'dated-event'),
      distractors: [
        option('The July 2023 exhibition', 'dated-event'),
        option('The 2020 border closure', 'dated-event'),
      ],
    });
    expect(trivial.examine(order, base)).toContain('“The July 2023 exhibition”');
  });
});

describe('a key that must be known passes', () => {
  it('when the stem does not tell it', () => {
    expect(examine({})).toBeNull();
    expect(
      examine({
        stem: 'Which city is the capital of North Korea?',
        key: option('Pyongyang', 'city'),
        distractors: [option('Kaesong', 'city')],
      }),
    ).toBeNull();
  });

  it('when the stem names every option', () => {
    const choice = {
      stem: 'Which began first, the Korean War or the Vietnam War?',
      key: option('the Korean War', 'event'),
      distractors: [option('the Vietnam War', 'event')],
    };
    expect(examine(choice)).toBeNull();
  });

  it('when the stem asks for its noun', () => {
    expect(
      examine({
        stem: 'Which news agency reported the visit?',
        key: option('kcna'),
        distractors: [option('Tass', 'organisation')],
      }),
    ).toBeNull();
  });

  it('when nothing dates the events that are put in order', () => {
    const undated = question({
      role: 'order',
      stem: 'Which of these events came first?',
      key: option('The Korean War', 'dated-event'),
      distractors: [option('The Hanoi summit', 'dated-event'), option('The border closure', 'dated-event')],
    });
    expect(trivial.examine(undated, base)).toBeNull();
  });
});
