import { expect, test, vi } from 'vitest';
import { createGuard } from '../../src/state/guard.ts';

test('a second tap while the first is being saved is ignored', async () => {
  const guard = createGuard();
  let finish: (saved: string) => void = () => {};
  const save = vi.fn(
    () =>
      new Promise<string>((resolve) => {
        finish = resolve;
      }),
  );
  const tap = guard.wrap(save);
  const first = tap();
  expect(guard.busy.value).toBe(true);
  expect(await tap()).toBeUndefined();
  finish('saved');
  expect(await first).toBe('saved');
  expect(save).toHaveBeenCalledTimes(1);
});

test('after a failure the next tap works again', async () => {
  const guard = createGuard();
  const save = vi.fn().mockRejectedValueOnce(new Error('No room left.')).mockResolvedValueOnce('saved');
  const tap = guard.wrap(save);
  await expect(tap()).rejects.toThrow('No room left.');
  expect(guard.busy.value).toBe(false);
  expect(await tap()).toBe('saved');
});

test('different actions of one guard do not overlap', async () => {
  const guard = createGuard();
  const undo = vi.fn(async () => {});
  const answering = guard.wrap(() => new Promise<void>(() => {}))();
  await guard.wrap(undo)();
  expect(undo).not.toHaveBeenCalled();
  void answering;
});
