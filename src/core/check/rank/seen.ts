/** A question as its features look at it: its words, who is named, and the story around it. */

import type { Entity, Fact, FactBase, Option, Question } from '../../model.ts';
import { contentWords, words } from '../../text/words.ts';
import { factOf } from '../facts.ts';
import { outsideQuotes } from '../quotes.ts';
import { type Story, storyOf } from './story.ts';

export interface Seen {
  readonly question: Question;
  readonly base: FactBase;
  readonly fact: Fact | undefined;
  readonly story: Story;
  /** The stem without what is quoted in it. */
  readonly plain: string;
  /** The words of the stem in lower case, what is quoted left out. */
  readonly words: readonly string[];
  /** Roots of the stem's words that carry meaning. */
  readonly roots: readonly string[];
  /** Of the sentence that proves it. */
  readonly evidenceRoots: readonly string[];
  /** Entities that the stem names. */
  readonly named: readonly Entity[];
  readonly keyEntity: Entity | undefined;
  readonly distractors: readonly Option[];
  /** Index of the sentence that proves it. */
  readonly sentence: number;
}

export function look(question: Question, base: FactBase): Seen {
  const story = storyOf(base);
  const plain = outsideQuotes(question.stem);
  return {
    question,
    base,
    fact: factOf(question, base),
    story,
    plain,
    words: words(plain),
    roots: contentWords(question.stem),
    evidenceRoots: contentWords(question.evidence.quote),
    named: question.named.flatMap((id) => base.entities.get(id) ?? []),
    keyEntity: base.entities.get(question.key.entity ?? ''),
    distractors: question.distractors,
    sentence: story.sentenceAt(question.evidence.start),
  };
}

/** The share of a list that fits, 0 to 1; 0 of an empty list. */
export function share<T>(list: readonly T[], fits: (each: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(fits).length / list.length;
}

/** A count on a scale where the first steps weigh most: 0, 0.5 at 3, 1 at 15. */
export function few(count: number): number {
  return Math.log2(1 + Math.max(0, count)) / 4;
}
