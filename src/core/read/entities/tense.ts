/** Whether a sentence speaks of what has been or of what is to come, at one of its words. */

import type { ParsedToken } from '../parse/index.ts';

export type Tense = 'past' | 'future' | 'unsure';

const FUTURE_AUXILIARIES = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const PLANS = new Set('plan schedule expect intend aim prepare slate set due hope promise vow want propose'.split(' '));

/** Looks from the token up to the verb that it hangs on. */
export function tenseAt(tokens: readonly ParsedToken[], index: number): Tense {
  let at = index;
  for (let steps = 0; steps < 12; steps++) {
    const token = tokens[at];
    if (!token) return 'unsure';
    if (token.upos === 'VERB' || token.upos === 'AUX' || hasVerbHelpers(tokens, at)) {
      const seen = tenseOf(tokens, at);
      if (seen !== 'unsure') return seen;
    }
    if (token.head < 0 || token.head === at) return 'unsure';
    at = token.head;
  }
  return 'unsure';
}

function hasVerbHelpers(tokens: readonly ParsedToken[], at: number): boolean {
  return tokens.some((token) => token.head === at && (token.label === 'cop' || token.label.startsWith('aux')));
}

function tenseOf(tokens: readonly ParsedToken[], at: number): Tense {
  const verb = tokens[at];
  if (!verb) return 'unsure';
  const helpers = tokens.filter((token) => token.head === at && /^(?:aux|cop|mark)/.test(token.label));
  const words = helpers.map((token) => token.text.toLowerCase());
  if (words.some((word) => FUTURE_AUXILIARIES.has(word))) return 'future';
  if (words.includes('to')) {
    const above = tokens[verb.head];
    if (above === undefined) return 'future';
    return above.upos === 'AUX' || PLANS.has(above.lemma) ? 'future' : 'unsure';
  }
  if (PLANS.has(verb.lemma) && verb.xpos !== 'VBD') return 'future';
  const finite = helpers.filter((token) => token.label !== 'mark').map((token) => token.xpos);
  if (finite.some((tag) => tag === 'VBD')) return PLANS.has(verb.lemma) ? 'unsure' : 'past';
  if (finite.some((tag) => tag === 'VBZ' || tag === 'VBP')) return verb.xpos === 'VBN' ? 'past' : 'unsure';
  return verb.xpos === 'VBD' || verb.xpos === 'VBN' ? 'past' : 'unsure';
}
