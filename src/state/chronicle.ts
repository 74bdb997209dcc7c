/** The dated facts of an article in the order of time. */

import type { Evidence, PartialDate } from '../core/model.ts';
import { timeline } from '../core/study/scores/timeline.ts';
import type { Deck } from './library.ts';

export interface DatedStatement {
  readonly factId: string;
  readonly date: PartialDate;
  /** Worked out from the article's own date, not read. */
  readonly inferred: boolean;
  /** The fact as a sentence; its quote where nothing is asked about it. */
  readonly statement: string;
  readonly evidence: Evidence;
}

export function chronicle({ facts, questions }: Pick<Deck, 'facts' | 'questions'>): readonly DatedStatement[] {
  const statements = new Map(questions.map(({ factId, statement }) => [factId, statement]));
  return timeline(facts).map(({ fact: { id, evidence, when }, iso }) => ({
    factId: id,
    date: iso,
    inferred: when?.inferred ?? false,
    statement: statements.get(id) ?? `“${evidence.quote}”`,
    evidence,
  }));
}
