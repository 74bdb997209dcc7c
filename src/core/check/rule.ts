/** A rule: one item-writing flaw and how it is seen. After SAQUET and Haladyna, Downing & Rodriguez (2002). */

import type { FactBase, Question } from '../model.ts';

export interface Rule {
  /** The flaw, in the failing state: `longest-key`. Equals the file's name; permanent, since logs and exports hold it. */
  readonly name: string;
  /** One sentence for the handbook: what the flaw does to a learner. */
  readonly why: string;
  /** An error drops the question. */
  readonly severity: 'error' | 'warning';
  /** A whole sentence that names the culprit, or null where the question is sound. */
  readonly examine: (question: Question, base: FactBase) => string | null;
}
