/** “Which of these did not …” is misread in a hurry, and leaves the learner with three truths and no answer. */

import { contentWords, root } from '../../text/words.ts';
import { attributionOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const NEGATIVE =
  /(?<![\p{L}-])(?:not(?! guilty| to\b)|cannot|except|never|neither|nor|incorrect(?:ly)?|false|least likely|fail(?:s|ed)? to|excluding|without|\p{L}+n['’]t)(?![\p{L}-])/iu;
const REFUSING =
  /(?<![\p{L}-])(?:den(?:y|ies|ied)|refus(?:e|es|ed)|reject(?:s|ed)?|declin(?:e|es|ed)|lack(?:s|ed)?)(?![\p{L}-])/iu;
/** From here on the stem tells what somebody said or what happened; its own polarity is settled before. */
const SUBORDINATE =
  /(?<=\p{L}.*)(?<![\p{L}])(?:that|because|if|whether|although|though|after|before|until|since|when|while)(?![\p{L}])/iu;

export const negativeStem: Rule = {
  name: 'negative-stem',
  why: 'A negative is overlooked in a hurry, and who finds what is not so has not learned what is.',
  severity: 'error',
  examine: ({ stem, evidence, attribution, role }) => {
    const plain = outsideQuotes(stem).slice(attributionOf(stem).length);
    // The first word may itself be a “when” or “who”: only later ones open a clause of their own.
    const clause = plain.slice(0, 6) + (plain.slice(6).split(SUBORDINATE)[0] ?? '');
    const negative = NEGATIVE.exec(clause)?.[0];
    if (negative) return `The stem asks in the negative: “${negative}”.`;
    const refusing = REFUSING.exec(clause)?.[0];
    if (!refusing || attribution?.stance === 'denies' || role === 'stance') return null;
    // A question about a denial, a refusal: the article itself tells of one.
    const told = contentWords(evidence.quote).includes(root(refusing.toLowerCase()));
    return told || (/^den/iu.test(refusing) && attribution !== null)
      ? null
      : `The stem asks in the negative: “${refusing}”.`;
  },
};
