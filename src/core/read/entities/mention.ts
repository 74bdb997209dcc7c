/** One appearance of somebody, something, a time or a quantity in the article. */

import type { EntityId, EntityKind, Phrase, PhraseKind, Span, When } from '../../model.ts';

export interface Mention extends Span {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Half-open range of tokens in the sentence. */
  readonly from: number;
  readonly to: number;
  /** The token that the others hang on. */
  readonly head: number;
  /** Null where nobody can tell who is meant, and of times and quantities. */
  readonly entity: EntityId | null;
  readonly kind: EntityKind | PhraseKind;
  readonly class?: string;
  /** 0 to 1: that the stretch, its kind and its entity are right. */
  readonly confidence: number;
  readonly surface: string;
  readonly how: 'name' | 'pronoun' | 'description' | 'phrase';
  /** Where the title before a name begins; `from` if there is none. */
  readonly titleFrom: number;
  /** Whether the name stands for who governs there: “Washington claims …”. */
  readonly metonym?: boolean;
  /** Of times and quantities. */
  readonly phrase?: Phrase;
  readonly when?: When;
}
