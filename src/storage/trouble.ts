/** What can go wrong between an answer and the disk, each with a sentence for the learner and a way on. */

const SAID = {
  'newer-database': [
    'Your answers were saved by a newer version of Quizette, so this version leaves them untouched.',
    'Reload the page to get the newer version.',
  ],
  'upgrade-failed': [
    'Your saved answers could not be brought up to date. They are unchanged and safe.',
    'Reload the page to try again.',
  ],
  blocked: [
    'Another tab with Quizette holds on to an older version of your answers.',
    'Close the other tab, then try again.',
  ],
  superseded: ['Another tab has updated Quizette, so this one stopped saving.', 'Reload the page to go on here.'],
  'connection-lost': [
    'The browser lost its connection to your saved answers.',
    'Try again; if it stays so, reload the page.',
  ],
  quota: [
    'This device has no room left, so your last answer is not saved yet. It is kept aside.',
    'Free some space or save a backup, then try again.',
  ],
  'not-saved': [
    'Your last answer could not be saved yet. It is kept aside and will be saved as soon as that works.',
    'Go on, or reload the page to try again.',
  ],
  unsaved: [
    'Your last answer could not be saved, and this browser does not let it be kept aside either.',
    'Free some space, save a backup, and answer again.',
  ],
} as const satisfies Record<string, readonly [sentence: string, way: string]>;

export type TroubleKind = keyof typeof SAID;

/** `message` is a whole sentence for the learner. */
export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';
  readonly kind: TroubleKind;
  /** What the learner can do. */
  readonly way: string;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(SAID[kind][0], { cause });
    this.kind = kind;
    this.way = SAID[kind][1];
  }

  /** The answer waits outside the database and is written with the next one that can be: go on as if it were saved, but say so. */
  get isKeptAside(): boolean {
    return this.kind === 'quota' || this.kind === 'not-saved';
  }
}

/** A failure that a fresh connection may heal: iOS drops the database server while the app is in the background. */
export function isConnectionLoss(error: unknown): boolean {
  const { name, message } = named(error);
  return (
    ['InvalidStateError', 'TransactionInactiveError', 'AbortError'].includes(name) ||
    /connection to indexed database server lost/i.test(message) ||
    (name === 'UnknownError' && !/quota|space/i.test(message))
  );
}

export function isQuota(error: unknown): boolean {
  const { name, message } = named(error);
  return name === 'QuotaExceededError' || (name === 'UnknownError' && /quota|space/i.test(message));
}

export function isNewer(error: unknown): boolean {
  return named(error).name === 'VersionError';
}

function named(error: unknown): { readonly name: string; readonly message: string } {
  // A DOMException is no Error in every browser.
  const { name, message } = Object(error) as { name?: unknown; message?: unknown };
  return { name: String(name), message: String(message) };
}
