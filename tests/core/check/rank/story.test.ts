import { expect, it } from 'vitest';
import { storyOf } from '../../../../src/core/check/rank/story.ts';
import { base, option, withTitle } from '../fixture.ts';

const story = storyOf(base);

it('knows which sentence a place in the text belongs to', () => {
  const found = base.sentences.map(({ start }) => story.sentenceAt(start));
  expect(found).toEqual([...base.sentences.keys()]);
  expect(base.sentences.map(({ end }) => story.sentenceAt(end - 1))).toEqual(found);
});

it('finds persons by their last name, others without their article', () => {
  expect(story.mentionsOf(option('shoigu'))).toEqual([0, 1, 3]);
  expect(story.mentionsOf(option('The Soviet Union', 'country'))).toEqual([6]);
  expect(story.mentionsOf(option('Ada Berg', 'person'))).toEqual([]);
});

it('takes the title for a name, where it is one', () => {
  expect(story.subject).toBeNull();
  expect(storyOf(withTitle('Kaesong')).subject).toBe('kaesong');
});

it('has no main figure where nobody is mentioned', () => {
  expect(storyOf({ ...base, entities: new Map() }).main).toBeNull();
});

it('compares words without their endings', () => {
  expect(story.rootsOf(0).has('meet')).toBe(true);
  expect(story.rootsOf(99).size).toBe(0);
});
