import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { noon, today } from '../core/study/examples.ts';
import { places, sitting } from './places.ts';

describe.each(places)('%s', (_where, make) => {
  test('sittings come newest first', async () => {
    const storage = await make();
    for (const day of [today - 2, today, today - 1]) {
      await storage.putSitting({ ...sitting, id: `sitting-${day}`, at: noon(day) });
    }
    expect((await storage.sittings(2)).map(({ at }) => at)).toEqual([noon(today), noon(today - 1)]);
  });

  test('a sitting saved again is the same sitting', async () => {
    const storage = await make();
    await storage.putSitting(sitting);
    await storage.putSitting({ ...sitting, asked: 3 });
    expect(await storage.sittings(9)).toEqual([{ ...sitting, asked: 3 }]);
    expect(await storage.sitting('unknown')).toBeNull();
  });
});
