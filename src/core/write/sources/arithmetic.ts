/** Numbers, shares, scores and dates near the key, written the way the key is written. */

import type { Draft, Fact, FactBase, Option, PartialDate, Phrase } from '../../model.ts';
import { namedIn } from '../../text/named-in.ts';
import { type NearDate, nearbyDates } from '../nearby-dates.ts';
import { nearbyFractions } from '../nearby-fractions.ts';
import { nearbyNumbers } from '../nearby-numbers.ts';
import { nearbyScores } from '../nearby-scores.ts';
import { boundsOf } from '../number-bounds.ts';
import { dateValue } from '../say-when.ts';
import type { Source } from '../source.ts';
import { atomsOf, isPhrase } from '../values.ts';

const numberKinds: ReadonlySet<string> = new Set(['count', 'ordinal', 'money', 'percent', 'age', 'duration', 'time']);

export const arithmetic: Source = {
  name: 'arithmetic',
  candidates: (draft, fact, base) => {
    const { key, role } = draft;
    const option = (text: string, value: number): Option => ({
      text,
      kind: key.kind,
      ...(key.class === undefined ? {} : { class: key.class }),
      value,
      source: 'arithmetic',
    });
    if (key.kind === 'date') {
      const iso = isoOf(role, fact);
      if (iso === null) return [];
      const isTaken = (date: NearDate) => isInContext(date.text, base) || isOfChildhood(date.iso, iso, draft, base);
      return nearbyDates(iso, key.text, draft.id, base.article.published, isTaken).map((date) =>
        option(date.text, dateValue(date.iso)),
      );
    }
    if (!numberKinds.has(key.kind)) return [];
    return others(draft, phraseOf(role, fact), base).map(({ text, value }) => option(text, value));
  },
};

/** In years: whose deed this is was old enough for it. */
const grown = 16;
/** In years: of a child each counts. */
const childYears = 4;

/** Whether somebody the stem names was not born then, or a child while grown up at the key’s time, or a child of quite another age. */
function isOfChildhood(other: PartialDate, key: PartialDate, { named, stem }: Draft, base: FactBase): boolean {
  const people = named.length > 0 ? named.flatMap((id) => base.entities.get(id) ?? []) : namedIn(stem, base.entities);
  const year = (iso: PartialDate) => Number(iso.slice(0, 4));
  return people.some(({ kind, from }) => {
    if (kind !== 'person' || from === undefined || year(key) <= from) return false;
    return year(key) - from >= grown
      ? year(other) - from < grown
      : year(other) < from || Math.abs(year(other) - year(key)) > childYears;
  });
}

function others({ id, key }: Draft, phrase: Phrase | undefined, base: FactBase) {
  if (key.class === 'fraction') return nearbyFractions(key.text, id);
  if (key.class === 'score') return nearbyScores(key.text, id);
  const bounds = boundsOf({ kind: 'count', ...phrase });
  return nearbyNumbers(
    key.text,
    id,
    bounds,
    (near) => isToldOf(near.value, near.text, base) || isInContext(near.text, base),
  );
}

/** What fills the asked role, with its unit. */
function phraseOf(role: string, fact: Fact): Phrase | undefined {
  return atomsOf(fact.roles[role]).find(isPhrase);
}

/** The date that is asked for, unless it is a range. */
function isoOf(role: string, fact: Fact): PartialDate | null {
  if (role === 'when' && !('when' in fact.roles)) return fact.when?.until ? null : (fact.when?.iso ?? null);
  return phraseOf(role, fact)?.iso ?? null;
}

/** Above every question stand title and date. */
function isInContext(text: string, { article }: FactBase): boolean {
  return holdsNumber(article.title, text);
}

/** Small numbers stand everywhere; a larger one that the article tells of may be right as well. */
const small = 12;

function isToldOf(value: number, text: string, { article }: FactBase): boolean {
  return value > small && holdsNumber(article.text, /\d[\d,.]*\d|\d/.exec(text)?.[0] ?? text);
}

function holdsNumber(told: string, text: string): boolean {
  const at = told.toLowerCase().indexOf(text.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${told[at - 1] ?? ''}${told[at + text.length] ?? ''}`);
}
