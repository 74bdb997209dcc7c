/** Finds whole sentences that stand alone and hold one number: where no full question can be asked, the number is left out. */

import type { Fact, Phrase } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import type { Mention } from '../entities/mention.ts';
import { isAnchored } from './anchored.ts';
import { isWholeSentence } from './count-mentions.ts';
import { isFused } from './fused.ts';
import type { Known } from './known.ts';
import { salienceOf } from './salience.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { type Tree, tokenAt } from './tree.ts';

/** In tokens: longer sentences are no questions for a phone. */
const longest = 24;
const missingKinds: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'date']);

export function sentenceFacts(known: Known): Fact[] {
  return known.sentences.flatMap(({ start, end }, sentence) => {
    const tree = known.trees[sentence];
    const quote = known.article.text.slice(start, end);
    if (!tree || tree.tokens.length > longest || !isWholeSentence(quote) || /[“”"?()[\]]/.test(quote) || isFused(tree))
      return [];
    if (!tree.tokens.some(({ xpos }) => /^VB[DZP]$/.test(xpos))) return [];
    const quantity = onlyQuantity(tree, sentence, known);
    const said = quantity && sayAround(quantity, tree, sentence, known);
    if (!quantity || !said) return [];
    const names = tree.tokens.flatMap((_, index) => known.mentionAt(sentence, index)?.entity ?? []);
    if (names.length === 0) return [];
    return [
      {
        id: `x-${shortId(`${said.before}\n${said.after}`)}`,
        relation: 'sentence',
        roles: { before: asDescription(said.before), missing: said.missing, after: asDescription(said.after) },
        evidence: { quote, start, end },
        origin: 'extracted',
        ask: ['missing'],
        confidence: quantity.confidence,
        salience: salienceOf(names, sentence, known),
      },
    ];
  });
}

function asDescription(text: string): Phrase {
  return { text, kind: 'description' };
}

/** The one time or quantity of the sentence, if it is a plain number or year. */
function onlyQuantity(tree: Tree, sentence: number, known: Known): Mention | null {
  const found = new Set(
    tree.tokens.map((_, index) => known.quantityAt(sentence, index)).filter((one) => one !== undefined),
  );
  const [quantity] = found;
  if (!quantity || found.size > 1 || !quantity.phrase || !missingKinds.has(quantity.phrase.kind)) return null;
  const isYear = quantity.when?.iso?.length === 4 && !quantity.when.inferred && quantity.when.until === undefined;
  if (quantity.phrase.kind === 'date') return isYear && /^\d{4}$/.test(quantity.surface) ? quantity : null;
  return (quantity.phrase.value ?? 0) > 2 ? quantity : null;
}

interface Said {
  readonly before: string;
  readonly missing: Phrase;
  readonly after: string;
}

function sayAround(quantity: Mention, tree: Tree, sentence: number, known: Known): Said | null {
  const phrase = quantity.phrase;
  if (!phrase) return null;
  const all = tree.tokens.map((_, index) => index);
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const place = { tree, sentence, known, owner: null };
  if (!isAnchored(root, all, place)) return null;
  // Of “700 asylum seekers” only the number is missing.
  const unitLength = phrase.unit && phrase.text.endsWith(phrase.unit) ? phrase.unit.split(' ').length : 0;
  const to = phrase.kind === 'count' ? Math.max(quantity.from + 1, quantity.to - unitLength) : quantity.to;
  const before = sayStretch(all.slice(0, quantity.from), tree, sentence, known, null);
  const after = sayStretch(all.slice(to), tree, sentence, known, null);
  const text = known.article.text.slice(tokenAt(tree, quantity.from).start, tokenAt(tree, to - 1).end);
  // “A bridge …” and “Fellow lineman …” begin in the middle of a story.
  if (/^(?:an?|one|fellow|another|other|his|her|its|their)\b/i.test(before?.text ?? '')) return null;
  if (!before || !after || !isWellFormed(`${before.text} x ${after.text}`.trim())) return null;
  const missing: Phrase =
    phrase.kind === 'date' && quantity.when?.iso ? { text, kind: 'date', iso: quantity.when.iso } : { ...phrase, text };
  return { before: before.text, missing, after: after.text };
}
