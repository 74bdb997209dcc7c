/** The article itself, sentence by sentence: not asked, learning, known; and what to ask for the rest. */

import type { Card, Question, Span } from '../../model.ts';

/** `silent`: there is no question about it. */
export type Tint = 'silent' | 'not-asked' | 'learning' | 'known';

export interface Coverage {
  /** One for each sentence, in order. */
  readonly tints: readonly Tint[];
  /** Cards of the article, and how many of them were asked and are known. */
  readonly cards: number;
  readonly asked: number;
  readonly known: number;
  /** Cards never asked, in the article's order: “ask me about the rest”. */
  readonly rest: readonly string[];
}

/** Days of stability from which a card counts as known: three weeks, the usual line between young and mature cards. */
const KNOWN = 21;

/** @param questions of the article; @param cards of the article by id */
export function coverage(
  sentences: readonly Span[],
  questions: readonly Question[],
  cards: ReadonlyMap<string, Card>,
): Coverage {
  const places = new Map<string, Span>();
  for (const { cardId, evidence } of questions) if (!cards.get(cardId)?.hidden) places.set(cardId, evidence);
  const states = new Map([...places.keys()].map((cardId) => [cardId, stateOf(cards.get(cardId))]));
  const count = (state: Tint) => [...states.values()].filter((each) => each === state).length;
  const unasked = [...places].filter(([cardId]) => states.get(cardId) === 'not-asked');
  return {
    tints: sentences.map((sentence) =>
      tintOf([...places].flatMap(([id, place]) => (overlap(place, sentence) ? [states.get(id) ?? 'not-asked'] : []))),
    ),
    cards: states.size,
    asked: states.size - count('not-asked'),
    known: count('known'),
    rest: unasked.sort(([, one], [, other]) => one.start - other.start).map(([cardId]) => cardId),
  };
}

function stateOf(card: Card | undefined): Tint {
  if (!card || card.seen === null) return 'not-asked';
  return (card.memory?.stability ?? 0) >= KNOWN ? 'known' : 'learning';
}

/** A sentence is known when all that can be asked about it is. */
function tintOf(states: readonly Tint[]): Tint {
  if (states.length === 0) return 'silent';
  if (states.every((state) => state === 'not-asked')) return 'not-asked';
  return states.every((state) => state === 'known') ? 'known' : 'learning';
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
