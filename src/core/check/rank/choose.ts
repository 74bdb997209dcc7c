/** Chooses among the sound questions on facts that nobody has read for us: what a strict reader probably accepts, and little of each sentence. */

import type { FactBase, Question } from '../../model.ts';
import type { SetFlaw } from '../check-set.ts';
import { probabilityOf } from './rank.ts';

/**
 * Nine of ten held-out questions are accepted at no threshold yet: above this it is six of ten (all that passes the rules: under
 * five), and higher ones drop good questions as fast as bad ones.
 */
export const leastProbability = 0.5;
/** More would ask the same thing from every side. */
const mostOfSentence = 2;

/**
 * The first sound wording of each card that is to be ranked, with the probability that readers accept it as its confidence; all
 * other questions as they are. Wordings and templates stand in the order of their naturalness: readers' verdicts are too few to tell
 * wordings apart.
 */
export function firstWordings(
  questions: readonly Question[],
  isRanked: (question: Question) => boolean,
  base: FactBase,
): Question[] {
  const best = new Map<string, Question>();
  for (const question of questions.filter(isRanked)) {
    if (best.has(question.cardId)) continue;
    best.set(question.cardId, { ...question, confidence: probabilityOf(question, base) });
  }
  return questions.flatMap((question) => {
    if (!isRanked(question)) return question;
    const chosen = best.get(question.cardId);
    return chosen?.id === question.id ? chosen : [];
  });
}

/** What is too doubtful to be asked, and what is asked of a sentence beside two better questions. */
export function findDoubtful(ranked: readonly Question[]): SetFlaw[] {
  const found: SetFlaw[] = [];
  const asked = new Map<number, number>();
  for (const question of ranked.toSorted((a, b) => b.confidence - a.confidence)) {
    const { start } = question.evidence;
    const others = asked.get(start) ?? 0;
    if (question.confidence < leastProbability) found.push({ question, flaw: doubtful(question) });
    else if (others >= mostOfSentence) found.push({ question, flaw: crowded(question) });
    else asked.set(start, others + 1);
  }
  return found;
}

function doubtful({ stem, key, confidence }: Question): SetFlaw['flaw'] {
  return {
    rule: 'doubtful',
    severity: 'error',
    message: `A strict reader accepts “${stem}” → “${key.text}” with a probability of ${confidence.toFixed(2)}; ${leastProbability} is asked for.`,
  };
}

function crowded({ stem }: Question): SetFlaw['flaw'] {
  return {
    rule: 'crowded-sentence',
    severity: 'error',
    message: `“${stem}” would be the third question on one sentence.`,
  };
}
