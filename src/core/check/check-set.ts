/** Looks all of an article's questions over together: nothing is asked twice. */

import type { FactBase, Flaw, Question } from '../model.ts';
import { namesOf } from '../text/names.ts';
import { contentWords, words } from '../text/words.ts';
import { isTrueOfSeveral } from './kinds-of-key.ts';
import { askedOf } from './parts.ts';

/** A flaw that only the other questions make one. */
export interface SetFlaw {
  readonly question: Question;
  readonly flaw: Flaw;
}

/** Duplicates, each time the later one: the same stem, or the same key asked for in the same words, whatever names they use. */
export function checkSet(questions: readonly Question[], base: FactBase): SetFlaw[] {
  const fold = nameFolder(base);
  const stems = new Map<string, Question>();
  const alike = new Map<string, Question>();
  const found: SetFlaw[] = [];
  for (const question of questions) {
    const stem = fold(question.stem);
    const several = isTrueOfSeveral(question.role);
    // “Which of these events came first?” is the same stem with other events.
    const stemForm = several ? `${stem}\n${question.key.text}` : words(stem).join(' ');
    const wordForm = [question.key.text, askedOf(stem)?.word, ...contentWords(stem)].join('\n');
    const twin = stems.get(stemForm) ?? alike.get(wordForm);
    if (twin) found.push({ question, flaw: duplicate(question, twin) });
    else {
      stems.set(stemForm, question);
      if (!several) alike.set(wordForm, question);
    }
  }
  return found;
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
  const other = twin.key.text === question.key.text ? 'the same key' : `the key “${twin.key.text}”`;
  return {
    rule: 'duplicate-question',
    severity: 'error',
    message: `“${question.stem}” → “${question.key.text}” is asked already as “${twin.stem}” with ${other}.`,
  };
}
