/** Looks all of an article's questions over together: nothing is asked twice. */

import type { FactBase, Flaw, Option, Question } from '../model.ts';
import { namesOf, sameInArticle } from '../text/names.ts';
import { contentWords, words } from '../text/words.ts';
import { isTrueOfSeveral, isWholeDeed } from './kinds-of-key.ts';
import { askedOf } from './parts.ts';

/** A flaw that only the other questions make one. */
export interface SetFlaw {
  readonly question: Question;
  readonly flaw: Flaw;
}

/**
 * Duplicates, each time the later one: the same key asked for in the same stem or the same words, whatever names they use;
 * and all questions of one stem that have different keys, since that stem has two right answers.
 */
export function checkSet(questions: readonly Question[], base: FactBase): SetFlaw[] {
  const fold = nameFolder(base);
  const byStem = new Map<string, Question[]>();
  for (const question of questions) {
    const stem = words(fold(question.stem)).join(' ');
    byStem.set(stem, [...(byStem.get(stem) ?? []), question]);
  }
  const alike = new Map<string, Question>();
  const found: SetFlaw[] = [];
  for (const question of questions) {
    const stem = fold(question.stem);
    // “Which of these events came first?” is the same stem with other events.
    const rival = isAmongOptions(question)
      ? undefined
      : byStem.get(words(stem).join(' '))?.find(({ key }) => !isSameKey(key, question.key, base));
    const form = [question.key.text, askedOf(stem)?.word, ...contentWords(stem)].join('\n');
    const twin = alike.get(form);
    if (rival) found.push({ question, flaw: ambiguous(question, rival) });
    else if (twin) found.push({ question, flaw: duplicate(question, twin) });
    else alike.set(form, question);
  }
  return found;
}

/** Whether the stem has an answer only together with its options. */
function isAmongOptions({ role, stem }: Question): boolean {
  return isTrueOfSeveral(role) || (isWholeDeed(role) && / of these\b/u.test(stem));
}

function isSameKey(one: Option, other: Option, { entities }: FactBase): boolean {
  return (one.entity !== undefined && one.entity === other.entity) || sameInArticle(one.text, other.text, entities);
}

/** Puts a person's one name for all others: “the North Korean leader” is Kim Jong Un. */
function nameFolder({ entities }: FactBase): (text: string) => string {
  const people = [...entities.values()].filter(({ kind }) => kind === 'person');
  const named = new Map(people.flatMap((person) => namesOf(person).map((name) => [name, person.name] as const)));
  if (named.size === 0) return (text) => text;
  const longestFirst = [...named.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(anyName, (name) => named.get(name) ?? name);
}

function duplicate(question: Question, twin: Question): Flaw {
  return {
    rule: 'duplicate-question',
    severity: 'error',
    message: `“${question.stem}” → “${question.key.text}” is asked already as “${twin.stem}”.`,
  };
}

function ambiguous(question: Question, rival: Question): Flaw {
  return {
    rule: 'two-right-answers',
    severity: 'error',
    message: `“${question.stem}” has the key “${question.key.text}” once and “${rival.key.text}” another time.`,
  };
}
