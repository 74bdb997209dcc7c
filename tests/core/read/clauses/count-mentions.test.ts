import { expect, test } from 'vitest';
import { countMentions, isWholeSentence } from '../../../../src/core/read/clauses/count-mentions.ts';
import { buildEntities } from '../../../../src/core/read/entities/index.ts';
import { tellStory } from '../entities/story.ts';

test('who only took the picture is nobody in the story', () => {
  const { article, sentences } = tellStory([
    ['Anna Berg met Carl Lund at the old bridge.'],
    ['Anna Berg left the city with two friends.'],
    ['Image: Dora Holm.'],
  ]);
  const { entities, mentions } = buildEntities(sentences, article);
  const counted = [...countMentions(entities, mentions, sentences, article.text).values()];
  const times = (name: string) => counted.find((entity) => entity.name === name)?.mentions;
  expect([times('Anna Berg'), times('Carl Lund'), times('Dora Holm')]).toEqual([2, 1, 0]);
});

test.each([
  'Kim met the minister in the capital.',
  'He left the old house in May. [17]',
  '“We will open the bridge in May,” she said.',
])('“%s” is whole', (text) => {
  expect(isWholeSentence(text)).toBe(true);
});

test.each(['Leaders meet in the capital of Norway', 'Photo: Anna Berg stands on the old bridge.', 'See also.'])(
  '“%s” is none',
  (text) => {
    expect(isWholeSentence(text)).toBe(false);
  },
);
