/** What could be asked of a card today, and what must wait. */

import type { Card, Question, Scope } from '../model.ts';

/** A card that has a question to ask. */
export interface Askable {
  readonly cardId: string;
  /** One of its questions, for its fact, topic and place in the article. */
  readonly question: Question;
  /** Texts of keys and options of all its questions: cards that share some are confusable. */
  readonly texts: ReadonlySet<string>;
  /** Null when it was never asked. */
  readonly card: Card | null;
}

/** `fresh`: never graded; `due`; `ahead`: known and not due yet, or already answered today. */
export type Turn = 'fresh' | 'due' | 'ahead';

/** Of answers this many back, a wrong one makes a card one of “my mistakes”. */
const MISTAKE_MEMORY = 3;

/** Cards with a question that is not reported, neither hidden nor resting. */
export function askables(
  questions: readonly Question[],
  cards: ReadonlyMap<string, Card>,
  day: number,
): readonly Askable[] {
  const found = new Map<string, { question: Question; texts: Set<string>; card: Card | null }>();
  for (const question of questions) {
    const card = cards.get(question.cardId) ?? null;
    if (card?.hidden || (card?.restUntil ?? day) > day) continue;
    if (card?.reported.some(({ questionId }) => questionId === question.id)) continue;
    const known = found.get(question.cardId) ?? { question, texts: new Set<string>(), card };
    for (const { text } of [question.key, ...question.distractors]) known.texts.add(text);
    found.set(question.cardId, known);
  }
  return [...found].map(([cardId, rest]) => ({ cardId, ...rest }));
}

export function turnOf({ card }: Askable, day: number): Turn {
  if (card?.seen === day) return 'ahead';
  if (!card?.graded) return 'fresh';
  return card.due !== null && card.due <= day ? 'due' : 'ahead';
}

export function isMistake({ card }: Askable): boolean {
  return card?.recent.slice(-MISTAKE_MEMORY).some(({ right }) => !right) ?? false;
}

export function isInScope(askable: Askable, scope: Scope): boolean {
  switch (scope.kind) {
    case 'due':
      return true;
    case 'article':
      return askable.question.articleId === scope.articleId;
    case 'mistakes':
      return isMistake(askable);
    case 'topic':
      return askable.question.topic === scope.topic;
    case 'cards':
      return scope.cardIds.includes(askable.cardId);
  }
}

/** One card of each fact, the first in the list; of a fact that was answered today only the card that was. */
export function withoutSiblings(
  list: readonly Askable[],
  cards: ReadonlyMap<string, Card>,
  day: number,
): readonly Askable[] {
  const answered = [...cards.values()].filter(({ seen }) => seen === day);
  const taken = new Set(answered.map(({ articleId, factId }) => `${articleId}\n${factId}`));
  return list.filter(({ question, card }) => {
    if (card?.seen === day) return true;
    const fact = `${question.articleId}\n${question.factId}`;
    if (taken.has(fact)) return false;
    taken.add(fact);
    return true;
  });
}
