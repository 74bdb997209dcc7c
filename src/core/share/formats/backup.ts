/** The backup: everything on this device, as one JSON file; brought back it merges, and twice is the same as once. */

import * as v from 'valibot';
import type { LogEntry, StoredArticle } from '../../model.ts';
import { entity, fact } from '../fact-shapes.ts';
import { type Format, FormatError, type Parcel } from '../format.ts';
import * as shapes from '../shapes.ts';
import { parseUntrusted, textOf } from '../untrusted.ts';

const NAME = 'quizette-backup';
const VERSION = 1;

const envelope = v.object({
  format: v.literal(NAME),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const body = v.object({
  log: v.array(v.unknown()),
  sittings: v.array(v.unknown()),
  settings: v.unknown(),
  articles: v.array(v.unknown()),
});

const storedArticle = v.object({
  article: shapes.article,
  addedAt: v.number(),
  sentences: v.array(v.object(shapes.span)),
  entities: v.array(entity),
  facts: v.array(fact),
});

export const backup: Format = {
  name: 'backup',
  label: 'Backup',
  about: 'Everything on this device: answers, sittings, settings and the articles you added. Only Quizette reads it.',
  extension: 'json',
  type: 'application/json',
  write: ({ log, sittings, settings, articles }) =>
    JSON.stringify({ format: NAME, version: VERSION, settings, articles, sittings, log }),
  read,
};

function read(data: string | Uint8Array): Parcel {
  const file = parseUntrusted(textOf(data));
  const head = v.safeParse(envelope, file);
  if (!head.success) throw new FormatError('This file is no backup of Quizette.');
  if (head.output.version > VERSION) {
    throw new FormatError('This backup was made by a newer version of Quizette. Reload the page, then try again.');
  }
  const whole = v.safeParse(body, file);
  if (!whole.success) throw new FormatError('This backup is damaged: a part of it is missing.');
  const { log, sittings, settings, articles } = whole.output;
  const entries = sound(shapes.logEntry, log);
  const own = sound(shapes.sitting, sittings);
  const texts = sound(storedArticle, articles);
  const wishes = v.safeParse(v.nullable(shapes.settings), settings);
  const proven = texts.kept.map(onlyProven);
  const facts = (stored: readonly StoredArticle[]) => stored.reduce((sum, { facts }) => sum + facts.length, 0);
  return {
    // An impossible rating is kept as it came: the fold sees it and does not count it.
    log: entries.kept as readonly LogEntry[],
    sittings: own.kept,
    settings: wishes.success ? wishes.output : null,
    articles: proven,
    sheets: [],
    notes: [
      ...note(entries.dropped, 'entry of the log is', 'entries of the log are'),
      ...note(own.dropped, 'sitting is', 'sittings are'),
      ...note(texts.dropped, 'article is', 'articles are'),
      ...note(
        facts(texts.kept) - facts(proven),
        'fact without its quote in the article is',
        'facts without their quotes in the article are',
      ),
      ...(wishes.success ? [] : ['The settings could not be read and stay as they are.']),
    ],
  };
}

/** One bad row does not cost the others. */
function sound<T extends v.GenericSchema>(
  shape: T,
  rows: readonly unknown[],
): { kept: v.InferOutput<T>[]; dropped: number } {
  const kept = rows.flatMap((row) => {
    const result = v.safeParse(shape, row);
    return result.success ? [result.output] : [];
  });
  return { kept, dropped: rows.length - kept.length };
}

/** A fact whose quote does not stand where it says is no fact. */
function onlyProven(stored: StoredArticle): StoredArticle {
  const { text } = stored.article;
  const facts = stored.facts.filter(({ evidence: { start, end, quote } }) => text.slice(start, end) === quote);
  return facts.length === stored.facts.length ? stored : { ...stored, facts };
}

function note(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} damaged and left out.`];
}
