/** Findings of times and quantities, built alike by all their recognisers. */

import type { Phrase, When } from '../../model.ts';
import type { Finding, ReadSentence } from '../recogniser.ts';
import type { Match } from './matches.ts';

/** A longer match always wins, so all that are sure are equally sure. */
const SURE = 0.95;

/** A date; its phrase is what the article says, its `when` what that means. */
export function dateFinding(sentence: ReadSentence, match: Match, when: When, confidence = SURE): Finding {
  const phrase: Phrase = { text: match.text, kind: 'date', ...(when.iso ? { iso: when.iso } : {}) };
  return phraseFinding(sentence, match, phrase, confidence, when);
}

export function phraseFinding(
  sentence: ReadSentence,
  match: Pick<Match, 'from' | 'to'>,
  phrase: Phrase,
  confidence = SURE,
  when?: When,
): Finding {
  return {
    sentence: sentence.index,
    from: match.from,
    to: match.to,
    kind: phrase.kind,
    ...(phrase.class ? { class: phrase.class } : {}),
    confidence,
    phrase,
    ...(when ? { when } : {}),
  };
}
