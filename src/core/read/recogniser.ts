/** A recogniser: one way of seeing a name, a time or a quantity in a parsed sentence. */

import type { EntityKind, PartialDate, Phrase, PhraseKind, Span, When } from '../model.ts';
import type { ParsedToken } from './parse/index.ts';

/** A sentence as the parser left it; a token's offsets are those of `article.text`. */
export interface ReadSentence extends Span {
  readonly index: number;
  readonly tokens: readonly ParsedToken[];
}

/** A run of tokens that writes like a name: “University of Copenhagen”, “Kim Jong Un”. */
export interface NameRun {
  /** Half-open range of tokens; empty where a title stands alone (“the Prime Minister”). */
  readonly from: number;
  readonly to: number;
  /** Where what belongs to the name begins: its title, or the name itself. */
  readonly titleFrom: number;
  /** What stands before the name and belongs to it: `Russian Defense Minister`; empty if nothing does. */
  readonly title: string;
}

/** What a recogniser may look at: the whole article, so that one place can explain another. */
export interface Reading {
  readonly text: string;
  /** The article's own date; relative days are counted from it. */
  readonly published: PartialDate | null;
  readonly sentences: readonly ReadSentence[];
  /** The name runs of each sentence, by sentence index. */
  readonly runs: readonly (readonly NameRun[])[];
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Span[];
  /** Stretches that tell of another year than the article's; “in March” there is not this year's March. */
  readonly dated: readonly Span[];
}

/** Something seen: a typed stretch of tokens of one sentence. */
export interface Finding {
  readonly sentence: number;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind | PhraseKind;
  readonly class?: string;
  /** 0 to 1. Of two findings of the same name the surer one tells its kind. */
  readonly confidence: number;
  /** The confidence is a learned probability: those of one name are averaged, never added up. */
  readonly learned?: boolean;
  /** Of names: what it is called in full where the text has only a shorter name. */
  readonly name?: string;
  readonly gender?: 'female' | 'male';
  readonly nation?: string;
  /** Of times and quantities. */
  readonly phrase?: Phrase;
  readonly when?: When;
}

export interface Recogniser {
  /** Equals the file's name; permanent. */
  readonly name: string;
  /** One sentence: what it sees, and by what. */
  readonly about: string;
  readonly find: (sentence: ReadSentence, reading: Reading) => Finding[];
}
