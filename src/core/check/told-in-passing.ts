/** Looks for what the reader has missed: another sentence that tells the asked deed of a distractor. */

import type { Draft, FactBase, Option } from '../model.ts';
import { sentencesNaming } from '../text/named-in.ts';
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
  const others = named.map((other) => sentencesNaming(other, base));
  return [...sentencesNaming(entity, base)].some((sentence) => {
    const { start, end } = sentence;
    if (start < draft.evidence.end && end > draft.evidence.start) return false;
    if (!others.some((naming) => naming.has(sentence))) return false;
    const told = contentWords(base.article.text.slice(start, end));
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
