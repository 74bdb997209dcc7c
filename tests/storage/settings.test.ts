import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/study/default-settings.ts';
import { places } from './places.ts';

describe.each(places)('%s', (_where, make) => {
  test('there are no settings until the learner changes one', async () => {
    const storage = await make();
    expect(await storage.settings()).toBeNull();
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
    await storage.putSettings(dark);
    expect(await storage.settings()).toEqual(dark);
  });
});
