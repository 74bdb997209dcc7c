/** A wrong option tempts only when it is of the key's own sort and nothing the learner knows rules it out. */

import type { FactBase, Option, Question } from '../../model.ts';
import { holdsName, namesOf } from '../../text/names.ts';
import { isNear } from '../../text/near.ts';
import { attributionOf, entityOf, isOrderedKind } from '../parts.ts';
import { dayOf, isoOf, numberOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';

export const implausibleDistractor: Rule = {
  name: 'implausible-distractor',
  why: 'An option that nobody would pick makes the question easier without anyone knowing more.',
  severity: 'error',
  examine: (question, base) => {
    for (const distractor of question.distractors) {
      const reason =
        differs(distractor, question.key) ??
        named(distractor, question, base) ??
        farOff(distractor, question.key, base);
      if (reason !== null) return `Nobody would pick “${distractor.text}”: ${reason}.`;
    }
    return null;
  },
};

function differs(distractor: Option, key: Option): string | null {
  if (distractor.text.trim() === '') return 'it is empty';
  if (distractor.kind !== key.kind) return `it is a ${distractor.kind}, the key “${key.text}” a ${key.kind}`;
  // People of all offices tempt: a minister is taken for a president, never a missile for a newspaper.
  // Nor does a city stop to tempt by being a capital.
  if (
    /^(?:person|country|city|region|place)$/u.test(key.kind) ||
    key.class === undefined ||
    distractor.class === undefined
  )
    return null;
  return distractor.class === key.class
    ? null
    : `it is of class ${distractor.class}, the key “${key.text}” of class ${key.class}`;
}

function named(distractor: Option, question: Question, base: FactBase): string | null {
  const { stem } = question;
  if (holdsName(stem, question.key.text)) return null;
  if (distractor.entity !== undefined && question.named.includes(distractor.entity)) return 'the stem names it';
  const entity = entityOf(distractor, base);
  // One-word aliases are left out: “Russian” before a name does not name Russia.
  const names = entity === undefined ? [] : [entity.name, ...namesOf(entity).filter((name) => name.includes(' '))];
  const asked = stem.slice(attributionOf(stem).length);
  return [distractor.text, ...names].some((name) => holdsName(asked, name)) && !isOrderedKind(distractor.kind)
    ? 'the stem names it'
    : null;
}

function farOff(distractor: Option, key: Option, base: FactBase): string | null {
  const dates = [isoOf(key.text), isoOf(distractor.text)];
  if (dates[0] && dates[1]) return outsideWindow(dates[1], dates[0], base);
  if (!isOrderedKind(key.kind) || key.kind === 'date' || key.kind === 'time') return null;
  const [right, wrong] = [key.value ?? numberOf(key.text), distractor.value ?? numberOf(distractor.text)];
  if (right === null || wrong === null) return null;
  return isNear(right, wrong) ? null : `it lies more than 50 % from ${key.text}`;
}

/** How far a date may lie from the key and still tempt: as far as the key from the article, and ten years in any case. */
const TEMPTING_DAYS = 10 * 366;
/** Of an article without a date. */
const TEMPTING_DAYS_UNDATED = 50 * 366;

function outsideWindow(distractor: string, key: string, base: FactBase): string | null {
  const { published } = base.article;
  const [wrong, right] = [dayOf(distractor), dayOf(key)];
  if (published && wrong > dayOf(published) && right <= dayOf(published))
    return `it lies after the article of ${published}`;
  // What happened lately is not taken for history: COVID-19 closed no border in 1953.
  const farthest = published ? Math.max(TEMPTING_DAYS, Math.abs(dayOf(published) - right)) : TEMPTING_DAYS_UNDATED;
  return Math.abs(wrong - right) > farthest ? `it lies too far from ${key} to be taken for it` : null;
}
