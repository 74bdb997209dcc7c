/** Looks all of an article's questions over together: nothing is asked twice. */

import type { FactBase, Flaw, Question } from '../model.ts';
import { contentWords, words } from '../text/words.ts';
import { isTrueOfSeveral } from './kinds-of-key.ts';
import { askedOf } from './parts.ts';

/** A flaw that only the other questions make one. */
export interface SetFlaw {
  readonly question: Question;
  readonly flaw: Flaw;
}

/**
 * Duplicates, each time the later one: the same stem, or the same fact and role asked in the same words. The base is not
 * looked at yet, but every check has it.
 */
export function checkSet(questions: readonly Question[], _base: FactBase): SetFlaw[] {
  const stems = new Map<string, Question>();
  const alike = new Map<string, Question>();
  const found: SetFlaw[] = [];
  for (const question of questions) {
    const asked = words(question.stem).join(' ');
    const several = isTrueOfSeveral(question.role);
    // “Which of these events came first?” is the same stem with other events.
    const stemForm = several ? `${asked}\n${question.key.text}` : asked;
    const wordForm = [question.key.text, askedOf(question.stem)?.word, ...contentWords(question.stem)].join('\n');
    const twin = stems.get(stemForm) ?? alike.get(wordForm);
    if (twin) found.push({ question, flaw: duplicate(question, twin) });
    else {
      stems.set(stemForm, question);
      if (!several) alike.set(wordForm, question);
    }
  }
  return found;
}

function duplicate(question: Question, twin: Question): Flaw {
  const other = twin.key.text === question.key.text ? 'the same key' : `the key “${twin.key.text}”`;
  return {
    rule: 'duplicate-question',
    severity: 'error',
    message: `“${question.stem}” → “${question.key.text}” is asked already as “${twin.stem}” with ${other}.`,
  };
}
