import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry, Settings, Sitting, StoredArticle } from '../../../../src/core/model.ts';
import { EMPTY_PARCEL, FormatError, type Parcel } from '../../../../src/core/share/format.ts';
import { backup } from '../../../../src/core/share/formats/backup.ts';
import { cleanText } from '../../../../src/core/share/untrusted.ts';
import { anyText, runs } from '../../../laws.ts';

const write = (parcel: Parcel): string => {
  const text = backup.write?.(parcel);
  if (typeof text !== 'string') throw new Error('A backup is text.');
  return text;
};
const read = (data: string | Uint8Array): Parcel => {
  if (!backup.read) throw new Error('A backup can be read.');
  return backup.read(data);
};

const id = fc.string({ minLength: 1, maxLength: 40 });
const text = anyText.map(cleanText);
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = fc.integer({ min: 0, max: 40_000 });
const base = { id, at, offset: fc.integer({ min: -840, max: 840 }), day };
const ofCard = { ...base, cardId: id };
const home = { articleId: id, factId: id };
const topic = fc.constantFrom('people', 'dates', 'places', 'numbers', 'quotations', 'who-says-so', 'things');
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);

const entry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('review' as const),
    ...ofCard,
    ...home,
    topic,
    questionId: id,
    template: id,
    sittingId: fc.option(id),
    options: fc.array(text, { minLength: 2, maxLength: 4 }),
    key: fc.nat(3),
    chosen: fc.option(fc.nat(3)),
    confidence: fc.option(fc.constantFrom('sure' as const, 'think' as const, 'guess' as const)),
    took: fc.nat(100_000),
    away: fc.boolean(),
    rating: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)),
    ungraded: fc.option(fc.constantFrom('too-fast' as const, 'page-hidden' as const, 'repeat' as const)),
    predicted: fc.option(share),
    previous: fc.option(id),
    interval: fc.option(fc.integer({ min: 1, max: 365 })),
    algorithm: fc.record({ name: id, version: id }),
  }) as fc.Arbitrary<LogEntry>,
  fc.record({ kind: fc.constant('undo' as const), ...ofCard, target: id, sittingId: fc.option(id) }),
  fc.record({ kind: fc.constantFrom('hide' as const, 'unhide' as const), ...ofCard, ...home }),
  fc.record({
    kind: fc.constant('report' as const),
    ...ofCard,
    ...home,
    questionId: id,
    reason: fc.constantFrom('two-right-answers' as const, 'not-in-article' as const, 'unclear' as const),
  }),
  fc.record({ kind: fc.constant('unreport' as const), ...ofCard, ...home, questionId: id }),
  fc.record({ kind: fc.constant('rest' as const), ...ofCard, ...home, until: day }),
  fc.record({ kind: fc.constant('wake' as const), ...ofCard, ...home }),
);

const sitting = fc.record({
  ...base,
  scope: fc.oneof(
    fc.record({ kind: fc.constantFrom('due' as const, 'mistakes' as const) }),
    fc.record({ kind: fc.constant('article' as const), articleId: id }),
    fc.record({ kind: fc.constant('cards' as const), cardIds: fc.array(id) }),
  ),
  plan: fc.array(id),
  articleIds: fc.array(id),
  endedAt: fc.option(at),
  asked: fc.nat(50),
  right: fc.nat(50),
  chance: share,
}) as fc.Arbitrary<Sitting>;

const settings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  confidence: fc.boolean(),
  recallFirst: fc.boolean(),
  options: fc.constantFrom(3 as const, 4 as const),
  newPerDay: fc.nat(100),
  reviewsPerDay: fc.nat(200),
  retention: fc.double({ min: 0.8, max: 0.95, noNaN: true }),
  useFitted: fc.boolean(),
  fitted: fc.option(
    fc.record({
      parameters: fc.array(share, { minLength: 21, maxLength: 21 }),
      reviews: fc.nat(),
      day,
      before: share,
      after: share,
    }),
  ),
  fitTried: fc.option(day),
  backedUpAt: fc.option(at),
});

const article: fc.Arbitrary<StoredArticle> = fc
  .record({ id, title: text, body: text.filter((body) => body.length > 3), addedAt: at, relation: id, share, role: id })
  .filter(({ role }) => !['__proto__', 'prototype', 'constructor'].includes(role))
  .map(({ id: name, title, body, addedAt, relation, share: salience, role }) => ({
    article: { id: name, title, published: '2023-07', publisher: null, source: 'https://example.org/a', text: body },
    addedAt,
    sentences: [{ start: 0, end: body.length }],
    entities: [{ id: 'kim', kind: 'person', name: title, aliases: [body] }],
    facts: [
      {
        id: 'fact',
        relation,
        roles: { [role]: 'kim', gift: [{ text: title, kind: 'thing' }, 'kim'] },
        when: { iso: '2023-07-27', precision: 'day', said: 'Thursday', inferred: true },
        attribution: { speaker: 'kim', stance: 'denies' },
        evidence: { quote: body.slice(1, 3), start: 1, end: 3 },
        origin: 'extracted',
        confidence: salience,
        salience,
      },
    ],
  }));

const parcel: fc.Arbitrary<Parcel> = fc.record({
  articles: fc.array(article, { maxLength: 3 }),
  log: fc.array(entry, { maxLength: 12 }),
  sittings: fc.array(sitting, { maxLength: 4 }),
  settings: fc.option(settings),
  sheets: fc.constant([]),
  notes: fc.constant([]),
});

test('what was backed up comes back as it was', () => {
  fc.assert(
    fc.property(parcel, (everything) => {
      expect(read(write(everything))).toEqual(everything);
    }),
    runs(100),
  );
});

test('from files of strangers comes a parcel or a whole sentence, nothing else', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.json(),
    fc.uint8Array(),
    fc.tuple(parcel, fc.nat(), fc.string({ maxLength: 5 })).map(([everything, place, noise]) => {
      const file = write(everything);
      const cut = place % file.length;
      return file.slice(0, cut) + noise + file.slice(cut + noise.length);
    }),
  );
  fc.assert(
    fc.property(hostile, (data) => {
      try {
        expect(read(data).sheets).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
        expect((error as Error).message).toMatch(/^[A-Z].*\.$/);
      }
    }),
    runs(1000),
  );
});

const file = (parts: object) =>
  JSON.stringify({
    format: 'quizette-backup',
    version: 1,
    log: [],
    sittings: [],
    settings: null,
    articles: [],
    ...parts,
  });
const wake = { kind: 'wake', id: 'a', at: 1, offset: 0, day: 0, cardId: 'c', articleId: 'a', factId: 'f' };

describe('a backup with faults', () => {
  test('loses only what is damaged, and says how much', () => {
    const { log, notes } = read(file({ log: [wake, { ...wake, cardId: 7 }, null], sittings: [{}] }));
    expect(log).toEqual([wake]);
    expect(notes).toEqual(['2 entries of the log are damaged and left out.', '1 sitting is damaged and left out.']);
  });

  test('keeps an impossible rating, which the fold does not count', () => {
    const review = JSON.parse(
      write({
        ...EMPTY_PARCEL,
        log: fc.sample(
          entry.filter(({ kind }) => kind === 'review'),
          1,
        ),
      }),
    );
    review.log[0].rating = 9;
    expect(read(JSON.stringify(review)).log).toMatchObject([{ rating: 9 }]);
  });

  test('brings no fact whose quote does not stand in its article', () => {
    const [stored] = fc.sample(article, 1);
    if (!stored) throw new Error('There is an article.');
    const [fact] = stored.facts;
    const broken = { ...stored, facts: [fact, { ...fact, evidence: { quote: 'never said', start: 0, end: 10 } }] };
    const { articles, notes } = read(file({ articles: [broken] }));
    expect(articles[0]?.facts).toEqual([fact]);
    expect(notes).toEqual(['1 fact without its quote in the article is damaged and left out.']);
  });

  test('copies named fields only', () => {
    const { log } = read(file({ log: [{ ...wake, onclick: 'evil' }] }).replace('"onclick"', '"__proto__"'));
    expect(log).toEqual([wake]);
    expect(Object.getPrototypeOf(log[0])).toBe(Object.prototype);
    expect('evil' in {}).toBe(false);
  });

  test('keeps the settings as they are when its own can’t be read', () => {
    const { settings: none, notes } = read(file({ settings: { theme: 'pink' } }));
    expect(none).toBeNull();
    expect(notes).toEqual(['The settings could not be read and stay as they are.']);
  });
});

test('a backup of a newer version says so', () => {
  expect(() => read(file({ version: 2 }))).toThrow(/newer version of Quizette/);
});

test('another JSON file is no backup', () => {
  expect(() => read('{"format":"other"}')).toThrow('This file is no backup of Quizette.');
  expect(() => read('{"format":"quizette-backup","version":1}')).toThrow(/a part of it is missing/);
});
