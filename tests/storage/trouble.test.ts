import { describe, expect, test } from 'vitest';
import { isConnectionLoss, isNewer, isQuota, StorageTrouble, type TroubleKind } from '../../src/storage/trouble.ts';

const kinds: readonly TroubleKind[] = [
  'newer-database',
  'upgrade-failed',
  'blocked',
  'superseded',
  'connection-lost',
  'quota',
  'not-saved',
  'unsaved',
];

test.each(kinds)('%s is told in whole sentences, with a way on', (kind) => {
  const { message, way } = new StorageTrouble(kind);
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(way).toMatch(/^[A-Z].*\.$/);
  expect(`${message} ${way}`).not.toMatch(/IndexedDB|transaction|database|error/i);
});

test('only what is kept aside is said to be', () => {
  for (const kind of kinds) {
    const trouble = new StorageTrouble(kind);
    expect(/kept aside/.test(trouble.message) && !/not let it/.test(trouble.message)).toBe(trouble.isKeptAside);
  }
});

describe('what browsers throw', () => {
  const lost = 'Connection to Indexed Database server lost. Refresh the page to try again';

  test('a lost connection', () => {
    expect(isConnectionLoss(new DOMException(lost, 'UnknownError'))).toBe(true);
    expect(isConnectionLoss(new DOMException('The database connection is closing.', 'InvalidStateError'))).toBe(true);
    expect(isConnectionLoss(new Error(lost))).toBe(true);
    expect(isConnectionLoss(new TypeError('x is not a function'))).toBe(false);
    expect(isConnectionLoss(null)).toBe(false);
  });

  test('a full disk, by its name or only by its message', () => {
    expect(isQuota(new DOMException('', 'QuotaExceededError'))).toBe(true);
    expect(isQuota(new DOMException('Not enough space', 'UnknownError'))).toBe(true);
    expect(isConnectionLoss(new DOMException('Not enough space', 'UnknownError'))).toBe(false);
    expect(isQuota(undefined)).toBe(false);
  });

  test('a newer version', () => {
    expect(isNewer(new DOMException('', 'VersionError'))).toBe(true);
    expect(isNewer('VersionError')).toBe(false);
  });
});
