import { expect, test, vi } from 'vitest';
import { createNotices } from '../../src/state/notices.ts';
import { share } from '../../src/state/share.ts';

function device(abilities: object): Navigator {
  return abilities as Navigator;
}

test('a score goes to the share sheet where there is one', async () => {
  const sheet = vi.fn(async () => {});
  const notices = createNotices();
  await share(device({ share: sheet }), '7 of 10 right', notices);
  expect(sheet).toHaveBeenCalledWith({ text: '7 of 10 right' });
  expect(notices.list.value).toEqual([]);
});

test('closing the share sheet is no failure', async () => {
  const notices = createNotices();
  const closed = () => Promise.reject(new DOMException('Closed.', 'AbortError'));
  await share(device({ share: closed }), '7 of 10 right', notices);
  expect(notices.list.value).toEqual([]);
});

test('a browser that can neither share nor copy says so', async () => {
  const notices = createNotices();
  await share(device({}), '7 of 10 right', notices);
  expect(notices.list.value[0]?.text).toMatch(/does not let the app share or copy/);
});
