/** Every rule, in the order in which a question's first flaw is named: truth, then reference, then form. */

import type { Rule } from '../rule.ts';
import { absoluteTerms } from './absolute-terms.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { answerInContext } from './answer-in-context.ts';
import { blankInStem } from './blank-in-stem.ts';
import { brokenGrammar } from './broken-grammar.ts';
import { complexOptions } from './complex-options.ts';
import { convergence } from './convergence.ts';
import { danglingReference } from './dangling-reference.ts';
import { grammaticalCue } from './grammatical-cue.ts';
import { gratuitousWords } from './gratuitous-words.ts';
import { implausibleDistractor } from './implausible-distractor.ts';
import { logicalCue } from './logical-cue.ts';
import { longestKey } from './longest-key.ts';
import { lostSequence } from './lost-sequence.ts';
import { negativeStem } from './negative-stem.ts';
import { noneOfTheAbove } from './none-of-the-above.ts';
import { notWorthAsking } from './not-worth-asking.ts';
import { trivial } from './trivial.ts';
import { trueFalse } from './true-false.ts';
import { twoRightAnswers } from './two-right-answers.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unfocusedStem } from './unfocused-stem.ts';
import { unproven } from './unproven.ts';
import { vagueTerms } from './vague-terms.ts';
import { wordRepeat } from './word-repeat.ts';

export const rules: readonly Rule[] = [
  unproven,
  twoRightAnswers,
  unattributedClaim,
  danglingReference,
  unfocusedStem,
  brokenGrammar,
  trivial,
  answerInContext,
  notWorthAsking,
  implausibleDistractor,
  wordRepeat,
  longestKey,
  logicalCue,
  grammaticalCue,
  convergence,
  complexOptions,
  noneOfTheAbove,
  allOfTheAbove,
  trueFalse,
  negativeStem,
  absoluteTerms,
  vagueTerms,
  gratuitousWords,
  blankInStem,
  lostSequence,
];
