/** Chooses among the sound questions on facts that nobody has read for us: what a strict reader probably accepts, and little of each sentence. */

import type { Article, FactBase, Question } from '../../model.ts';
import type { SetFlaw } from '../check-set.ts';
import { probabilityOf } from './rank.ts';

/**
 * No threshold yet lets nine of ten held-out questions be accepted. Above this it is six of ten (of news nearly eight), where of all
 * that passes the rules it is under five; higher ones drop good questions as fast as bad ones.
 */
export const leastProbability = 0.5;
/** Of a report in which little else can be asked, what every second held-out reader accepts. */
export const leastOfFew = 0.42;
/** In words a question: a report with fewer questions has few. */
const enough = 100;
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
export function findDoubtful(ranked: readonly Question[], { text, published }: Article): SetFlaw[] {
  const found: SetFlaw[] = [];
  const asked = new Map<number, number>();
  // Only reports have a date of their own; of other texts readers accept few below the threshold.
  let few = published === null ? 0 : text.split(/\s+/).length / enough;
  for (const question of ranked.toSorted((a, b) => b.confidence - a.confidence)) {
    const { start } = question.evidence;
    const others = asked.get(start) ?? 0;
    const least = few > 0 ? leastOfFew : leastProbability;
    if (question.confidence < least) found.push({ question, flaw: doubtful(question) });
    else if (others >= mostOfSentence) found.push({ question, flaw: crowded(question) });
    else {
      asked.set(start, others + 1);
      few--;
    }
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
