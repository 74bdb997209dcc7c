/** What can go wrong between an answer and the disk, each with a sentence for the learner and a way on. */

export type TroubleKind =
  | 'newer-database'
  | 'upgrade-failed'
  | 'blocked'
  | 'superseded'
  | 'connection-lost'
  | 'quota'
  | 'not-saved';

const SENTENCES: Record<TroubleKind, { readonly sentence: string; readonly way: string }> = {
  'newer-database': {
    sentence: 'Your answers were saved by a newer version of Quizette, so this version leaves them untouched.',
    way: 'Reload the page to get the newer version.',
  },
  'upgrade-failed': {
    sentence: 'Your saved answers could not be brought up to date. They are unchanged and safe.',
    way: 'Reload the page to try again.',
  },
  blocked: {
    sentence: 'Quizette is open in another tab that holds on to an older version of your answers.',
    way: 'Close the other tab, then try again.',
  },
  superseded: {
    sentence: 'Another tab has updated Quizette, so this one stopped saving.',
    way: 'Reload the page to go on here.',
  },
  'connection-lost': {
    sentence: 'The browser lost its connection to your saved answers.',
    way: 'Try again; if it stays so, reload the page.',
  },
  quota: {
    sentence: 'This device has no room left, so your last answer is not saved yet. It is kept aside.',
    way: 'Free some space or save a backup, then try again.',
  },
  'not-saved': {
    sentence: 'Your last answer could not be saved yet. It is kept aside and will be saved as soon as that works.',
    way: 'Go on, or reload the page to try again.',
  },
};

export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';
  readonly kind: TroubleKind;
  /** What the learner can do. */
  readonly way: string;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(SENTENCES[kind].sentence, { cause });
    this.kind = kind;
    this.way = SENTENCES[kind].way;
  }
}
