// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createChoice } from '../../src/state/choice.ts';
import { createDevice } from './sample-app.ts';

test('what a wish would ask is told while one chooses', async () => {
  const app = createDevice().open();
  const choice = createChoice(app.desk, { scope: { kind: 'article', articleId: 'engines' }, length: 5 });
  await choice.change({});
  expect(choice.plan.value?.cards).toHaveLength(5);
  await choice.change({ length: null });
  expect(choice.plan.value?.cards).toHaveLength(8);
  await choice.change({ scope: { kind: 'topic', topic: 'dates' } });
  expect(choice.plan.value?.cards).toHaveLength(2);
});

test('an earlier wish that takes longer does not overwrite the latest', async () => {
  const app = createDevice().open();
  const choice = createChoice(app.desk, { scope: { kind: 'article', articleId: 'engines' }, length: 5 });
  const slow = choice.change({ length: null });
  const quick = choice.change({ scope: { kind: 'mistakes' } });
  await Promise.all([slow, quick]);
  expect(choice.plan.value?.cards).toHaveLength(0);
});
