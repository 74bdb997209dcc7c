// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadOutcome } from '../../src/state/result.ts';
import { answer, createDevice } from './sample-app.ts';

test('what was sure but wrong is looked back at first, each with its proof', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await answer(device, app, false);
  await app.quiz.next();
  device.pass(5000);
  const guessed = app.quiz.asked.value?.key ?? 0;
  await app.quiz.answer(guessed, 'guess');
  await app.quiz.next();
  device.pass(5000);
  await app.quiz.answer(null, null);

  const { storage } = await app.desk();
  const [sitting] = await storage.sittings(1);
  const outcome = await loadOutcome(await app.desk(), app.library, sitting?.id ?? '');
  expect(outcome?.result).toMatchObject({ asked: 3, right: 1 });
  expect(outcome?.sureButWrong).toHaveLength(1);
  expect(outcome?.missed).toHaveLength(1);
  expect(outcome?.lucky).toHaveLength(1);
  expect(outcome?.titles).toEqual(['Two engines of the 1830s']);
  for (const { proof, question } of [...(outcome?.sureButWrong ?? []), ...(outcome?.lucky ?? [])]) {
    expect(proof?.text.slice(proof.mark.start, proof.mark.end)).toBe(question?.evidence.quote);
  }
});

test('a sitting that is not here has no result', async () => {
  const app = createDevice().open();
  expect(await loadOutcome(await app.desk(), app.library, 'nowhere')).toBeNull();
  expect(await loadOutcome(await app.desk(), app.library, null)).toBeNull();
});
