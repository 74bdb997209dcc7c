/** Looks for what the reader has missed: another sentence that tells the asked deed of a distractor. */

import type { Draft, FactBase, Option } from '../model.ts';
import { isNamedIn } from '../text/names.ts';
import { contentWords, root, words } from '../text/words.ts';
import { entityOf } from './parts.ts';
import { outsideQuotes } from './quotes.ts';
import { isAuxiliary, isVerb } from './references/lexicon.ts';

/** Verbs that nearly every sentence of news has; they tie nobody to a deed. */
const PALE = new Set(
  'say tell report call make take have be do get go come see give state announce add'.split(' ').map(root),
);

/**
 * Whether some sentence other than the evidence names the distractor, one of those whom the stem names, and a verb of the stem:
 * “Obama tweeted to Mohamed” beside “Zuckerberg tweeted to Mohamed”. In doubt, both are right.
 */
export function isToldInPassing(option: Option, draft: Draft, base: FactBase): boolean {
  const entity = entityOf(option, base);
  const named = draft.named.flatMap((id) => base.entities.get(id) ?? []);
  const verbs = verbsOf(draft.stem);
  if (!entity || named.length === 0 || verbs.length === 0) return false;
  return base.sentences.some(({ start, end }) => {
    if (start < draft.evidence.end && end > draft.evidence.start) return false;
    const sentence = base.article.text.slice(start, end);
    if (!isNamedIn(entity, sentence) || !named.some((other) => isNamedIn(other, sentence))) return false;
    const told = contentWords(sentence);
    return verbs.some((verb) => told.includes(verb));
  });
}

/** Roots of the stem's own verbs. */
function verbsOf(stem: string): string[] {
  return words(outsideQuotes(stem))
    .filter((word) => isVerb(word) && !isAuxiliary(word))
    .map(root)
    .filter((word) => !PALE.has(word));
}
