/** Numbers and dates near the key, written the way the key is written. */

import type { Draft, Fact, FactBase, Option, PartialDate } from '../../model.ts';
import { addDays, formatDate } from '../../text/dates.ts';
import { hash } from '../../text/hash.ts';
import { nearbyNumbers } from '../nearby-numbers.ts';
import { dateValue } from '../say-when.ts';
import type { Source } from '../source.ts';
import { atomsOf, isPhrase } from '../values.ts';

const numberKinds: ReadonlySet<string> = new Set(['count', 'ordinal', 'money', 'percent', 'age', 'duration']);

export const arithmetic: Source = {
  name: 'arithmetic',
  candidates: (draft, fact, base) => {
    if (draft.key.kind === 'date') {
      const iso = isoOf(draft.role, fact);
      return iso === null ? [] : nearbyDates(iso, draft, base);
    }
    if (!numberKinds.has(draft.key.kind) && draft.key.kind !== 'time') return [];
    return nearbyNumbers(draft.key.text, draft.id).map(({ text, value }) => ({
      text,
      kind: draft.key.kind,
      ...(draft.key.class === undefined ? {} : { class: draft.key.class }),
      value,
      source: 'arithmetic',
    }));
  },
};

/** The date that is asked for, unless it is a range. */
function isoOf(role: string, fact: Fact): PartialDate | null {
  if (role === 'when' && !('when' in fact.roles)) return fact.when?.until ? null : (fact.when?.iso ?? null);
  const [atom] = atomsOf(fact.roles[role]);
  return atom !== undefined && isPhrase(atom) ? (atom.iso ?? null) : null;
}

/** Of the same precision; none after the article's own date unless the key is. The key's place among them is left to chance. */
function nearbyDates(iso: PartialDate, { id, key }: Draft, base: FactBase): Option[] {
  const published = base.article.published;
  const latest = published && dateValue(iso) <= dateValue(published) ? dateValue(published) : Number.POSITIVE_INFINITY;
  // What was still to come lies after the article as well.
  const earliest = published && dateValue(iso) > dateValue(published) ? dateValue(published) : Number.NEGATIVE_INFINITY;
  const before = hash(id) % 4;
  const steps = [1, 2, 3].map((step) => (step <= before ? -step : step - before));
  const spare = [-1, -2, -3, -4, 1, 2, 3];
  return [...steps, ...spare]
    .map((step) => (isRecent(iso, published) ? addDays(iso, step) : movedDate(iso, step, id)))
    .filter((moved) => dateValue(moved) <= latest && dateValue(moved) >= earliest)
    .map((moved) => ({
      text: formatDate(moved),
      kind: 'date',
      ...(key.class ? { class: key.class } : {}),
      value: dateValue(moved),
      source: 'arithmetic',
    }));
}

/** In days: an event of the last weeks is mixed up with the days around it. */
const recent = 31;

function isRecent(iso: PartialDate, published: PartialDate | null): boolean {
  if (iso.length < 10 || published === null || published.length < 10) return false;
  return Math.abs(dateValue(published) - dateValue(iso)) <= recent;
}

/** So many steps away: years for years and, by chance, years or months or a week for finer dates. */
function movedDate(iso: PartialDate, step: number, id: string): PartialDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year + step * (1 + (hash(id, 1) % 2)));
  const unit = hash(id, 2) % 2;
  if (unit === 0) return [String(year + step), ...iso.split('-').slice(1)].join('-');
  const index = year * 12 + (month - 1) + step;
  const moved = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  return day === undefined ? moved : `${moved}-${String(Math.min(day, 28)).padStart(2, '0')}`;
}
