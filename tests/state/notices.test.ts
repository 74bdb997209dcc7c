import { expect, test } from 'vitest';
import { createNotices } from '../../src/state/notices.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';

test('a full disk is said once, with a way on', () => {
  const notices = createNotices();
  notices.sayError(new StorageTrouble('quota'), 'saving');
  notices.sayError(new StorageTrouble('quota'), 'saving');
  expect(notices.list.value).toHaveLength(1);
  expect(notices.list.value[0]?.text).toMatch(/no room left/);
  expect(notices.list.value[0]?.way).toMatch(/backup/);
});

test('a dismissed notice is gone, the others stay', () => {
  const notices = createNotices();
  notices.say({ id: 'a', text: 'A new version is here.' });
  notices.say({ id: 'b', text: 'Ready to work offline.' });
  notices.dismiss('a');
  expect(notices.list.value.map((notice) => notice.id)).toEqual(['b']);
});
