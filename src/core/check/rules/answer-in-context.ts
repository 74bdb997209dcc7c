/** Above every question stand the article's title and date: what they tell need not be asked. */

import type { FactBase, Question } from '../../model.ts';
import { holdsName } from '../../text/names.ts';
import { contentWords, isRelated } from '../../text/words.ts';
import { isComposed } from '../kinds-of-key.ts';
import { isOrderedKind, optionNames, optionsOf } from '../parts.ts';
import { isoOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';

export const answerInContext: Rule = {
  name: 'answer-in-context',
  why: 'The title and date above the question give the key, or leave only one option standing.',
  severity: 'error',
  examine: (question, base) =>
    isComposed(question.key.kind) ? null : (inTitle(question, base) ?? inDate(question, base)),
};

function inTitle({ key, distractors }: Question, base: FactBase): string | null {
  const { title } = base.article;
  const named = (option: typeof key) =>
    optionNames(option, base).some((name) => /[\p{Lu}\p{N}]/u.test(name) && holdsName(title, name));
  const others = distractors.filter(named).length;
  if (named(key)) return others === 0 ? `The title “${title}” holds the key “${key.text}”.` : null;
  if (others > 1 && others === distractors.length)
    return `The title “${title}” holds every option but the key “${key.text}”.`;
  if (isOrderedKind(key.kind)) return null;
  const titled = contentWords(title);
  const elsewhere = distractors.flatMap(({ text }) => contentWords(text));
  const words = contentWords(key.text);
  const shared = words.filter(
    (word) => titled.some((other) => isRelated(word, other)) && !elsewhere.some((other) => isRelated(word, other)),
  );
  return shared.length > 0 && shared.length >= words.length / 2
    ? `The title “${title}” has “${shared[0]}” in common with the key “${key.text}” alone.`
    : null;
}

function inDate(question: Question, base: FactBase): string | null {
  const { published, title } = base.article;
  const key = isoOf(question.key.text);
  if (!published || key === null) return null;
  if (isAnniversary(key, title, published))
    return `The title “${title}” tells how long ago “${question.key.text}” was.`;
  if (published.startsWith(key)) return `The article’s date ${published} is the key “${question.key.text}”.`;
  const year = (iso: string | null) => iso?.slice(0, 4);
  const alone = optionsOf(question).filter(({ text }) => year(isoOf(text)) === year(published)).length === 1;
  return alone && year(key) === year(published)
    ? `Only the key “${question.key.text}” lies in the year of the article, ${published}.`
    : null;
}

const ANNIVERSARY = /\b(\d+)(?:st|nd|rd|th) (?:anniversary|birthday)\b|\b(\d+) years (?:after|ago|on|later|since)\b/iu;

/** “NASA celebrates 30th anniversary …”, of 2011: it was in 1981. */
function isAnniversary(key: string, title: string, published: string): boolean {
  const [, nth, years] = ANNIVERSARY.exec(title) ?? [];
  const ago = nth ?? years;
  return ago !== undefined && Number(published.slice(0, 4)) - Number(ago) === Number(key.slice(0, 4));
}
