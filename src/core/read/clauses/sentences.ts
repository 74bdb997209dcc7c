/** Finds whole sentences that stand alone and may miss a number, a date or a name: where no full question can be asked, it is left out. */

import type { EntityId, Fact } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { isAnchored } from './anchored.ts';
import { description } from './clause.ts';
import { isWholeSentence } from './count-mentions.ts';
import { isFused } from './fused.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { askingInPlace } from './in-place.ts';
import type { Known } from './known.ts';
import { mainPart } from './main-part.ts';
import { salienceOf } from './salience.ts';
import { isWellFormed, sayStretch } from './stretch.ts';
import { toldFact } from './told.ts';
import { rootOf, type Tree, tokenAt } from './tree.ts';

/** In tokens: longer sentences are no questions for a phone. */
const longest = 28;
/** The headline and the sentences under it: what they bring up is the news itself. */
const leadSentences = 4;

/** A sentence that may miss something, as a fact with a gap. */
export interface Gapped {
  readonly gap: Gap;
  /** The tokens of its main statement. */
  readonly part: readonly number[];
  readonly sentence: number;
  readonly fact: Fact;
}

/** As full questions where they can be asked, else as sentences to complete. */
export function sentenceFacts(known: Known): Fact[] {
  return gappedSentences(known).map((gapped) => toldFact(gapped, known) ?? gapped.fact);
}

export function gappedSentences(known: Known): Gapped[] {
  return known.sentences.flatMap(({ start, end }, sentence) => {
    const tree = known.trees[sentence];
    const quote = known.article.text.slice(start, end);
    if (!tree || !isTold(quote, tree)) return [];
    const part = mainPart(tree);
    if (part.length > longest || !hasVerb(part, tree) || !standsAlone(part, tree, sentence, known)) return [];
    const names = part.flatMap((index) => known.mentionAt(sentence, index)?.entity ?? []);
    return gapsOf(tree, sentence, known).flatMap((gap): Gapped[] => {
      const said = gap.to > part.length ? null : sayAround(gap, part, tree, sentence, known);
      if (!said) return [];
      const asking = askingInPlace(gap, part, tree);
      const fact: Fact = {
        id: `x-${shortId(`${said.before}\n${said.after}`)}`,
        relation: 'sentence',
        roles: {
          before: description(said.before),
          missing: gap.missing,
          after: description(said.after),
          ...(asking === null ? {} : { asking: description(asking) }),
        },
        evidence: { quote, start, end },
        origin: 'extracted',
        ask: ['missing'],
        ...(typeof gap.missing === 'string' ? { derives: { missing: 'reference' } } : {}),
        confidence: gap.confidence,
        salience: salienceOf(names, sentence, known),
      };
      return [{ gap, part, sentence, fact }];
    });
  });
}

/** A plain statement with a verb, nobody's quotation. */
function isTold(quote: string, tree: Tree): boolean {
  return isWholeSentence(quote) && !/[“”"?():]/.test(quote) && !isFused(tree);
}

function hasVerb(part: readonly number[], tree: Tree): boolean {
  return part.some((index) => /^VB[DZP]$/.test(tokenAt(tree, index).xpos));
}

function standsAlone(part: readonly number[], tree: Tree, sentence: number, known: Known): boolean {
  const root = rootOf(tree);
  return root < part.length && isAnchored(root, part, { tree, sentence, known, owner: null });
}

/** What comes before and after the gap; null where it begins in the middle of a story, or something in it stays unclear. */
function sayAround({ from, to, missing }: Gap, part: readonly number[], tree: Tree, sentence: number, known: Known) {
  const before = sayStretch(part.slice(0, from), tree, sentence, known, null);
  if (!before) return null;
  const asked: EntityId[] = typeof missing === 'string' ? [missing] : [];
  const after = sayStretch(part.slice(to), tree, sentence, known, null, [...before.entities, ...asked]);
  // “A bridge …” and “Fellow lineman …” begin in the middle of a story, unless it is its beginning.
  if (/^an?\b/i.test(before.text) && sentence >= leadSentences) return null;
  if (/^(?:one|fellow|another|other|his|her|its|their)\b/i.test(before.text)) return null;
  if (!after || !isWellFormed(`${before.text} x ${after.text}`.trim())) return null;
  const name = typeof missing === 'string' ? known.entities.get(missing)?.name : undefined;
  const lead = name?.startsWith('the ') ? before.text.replace(/\bthe$/i, '').trim() : before.text;
  return { before: lead, after: after.text };
}
