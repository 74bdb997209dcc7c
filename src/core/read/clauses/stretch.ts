/** Says some words of a sentence so that they stand alone: names for pronouns, nothing that points outside. */

import type { EntityId } from '../../model.ts';
import { lookUp } from '../gazetteer.ts';
import { capitalsOf } from './capitals.ts';
import { bareFullForm } from './full-forms.ts';
import { pointsInside } from './inside.ts';
import type { Known } from './known.ts';
import { isNote } from './notes.ts';
import { hasOwnerInside } from './owners.ts';
import { rangeInside, sayDay } from './said-days.ts';
import { sayName } from './said-names.ts';
import { isTitleNoun } from './title-nouns.ts';
import { type Tree, tokenAt } from './tree.ts';
import { isEnd, isLinking, looseTime } from './unsaid.ts';

export interface Stretch {
  readonly text: string;
  readonly entities: readonly EntityId[];
}

/** Words that only make sense where they stand. */
const pointing = new Set(
  `here there now then today tonight yesterday tomorrow ago later earlier meanwhile recently currently nowadays this these those such
  other another others same latter former above below following aforementioned respectively next last previous previously
  however therefore thus also too instead else elsewhere so both either neither`.split(/\s+/),
);
/** Pronouns that need a name behind them. The parser takes some nouns for pronouns: “iodine”. */
const pronoun = /^(?:s?he|him|his|hers?|it|its|they|them|theirs?|one’s|(?:him|her|it|one)self|themselves)$/;
const speechParticipants = new Set('i we you me us my our your mine ours yours myself ourselves yourself'.split(' '));

/**
 * The text of these tokens (in order, not necessarily side by side), with pronouns and descriptions replaced by names.
 * `owner`: of whom “his” may stay, being named or asked for in the same sentence; `named`: whom the words before these name.
 * Null where something stays unclear.
 */
export function sayStretch(
  indexes: readonly number[],
  tree: Tree,
  sentence: number,
  known: Known,
  owner: EntityId | null,
  named?: readonly EntityId[],
): Stretch | null {
  const entities: EntityId[] = [...(named ?? [])];
  const chosen = new Set(indexes);
  const [first = 0] = indexes;
  // Where words before these are said, too, they may hold what a pronoun means.
  const isSaid = (index: number) => chosen.has(index) || (named !== undefined && index < first);
  let text = '';
  let end = -1;
  for (let place = 0; place < indexes.length; place++) {
    const index = indexes[place] ?? 0;
    const token = tokenAt(tree, index);
    if (isEnd(index, tree) || isNote(tree, index)) continue;
    if (isLinking(index, tree)) {
      // “…, however, …” goes with one of its commas.
      if (isBehindStop(text) && tree.tokens[index + 1]?.text === ',') place++;
      end = tokenAt(tree, indexes[place] ?? index).end;
      continue;
    }
    const loose = looseTime(index, tree, sentence, known);
    if (loose > 0 && rangeInside(index, index + loose, chosen)) {
      place += loose - 1 + (isBehindStop(text) && tree.tokens[index + loose]?.text === ',' ? 1 : 0);
      end = tokenAt(tree, indexes[place] ?? index).end;
      continue;
    }
    const mention = known.mentionAt(sentence, index);
    const whole = mention !== undefined && mention.from === index && rangeInside(mention.from, mention.to, chosen);
    // A comma stands close, whatever stood before it in the sentence.
    const glue = text === '' || token.start === end || /^[,;:]$/.test(token.text) ? '' : ' ';
    if (mention && whole && mention.entity !== null) {
      const behind = indexes.slice(place + 1);
      const said = sayName(mention, { tree, sentence, known, owner, entities, before: text, behind });
      if (said === null) return null;
      text += glue + said;
      entities.push(mention.entity);
      place += mention.to - mention.from - 1;
      end = tokenAt(tree, mention.to - 1).end;
      continue;
    }
    const full = fullerName(index, chosen, tree, known);
    if (full !== null) {
      text += glue + full;
      place++;
      end = tokenAt(tree, index + 1).end;
      continue;
    }
    const day = sayDay(index, text, chosen, tree, sentence, known);
    if (day !== null) {
      text += glue + day.text;
      place += day.tokens - 1;
      end = tokenAt(tree, index + day.tokens - 1).end;
      continue;
    }
    const isTied = pronoun.test(token.text.toLowerCase())
      ? token.label !== 'expl' && !hasOwnerInside(index, tree, sentence, known, isSaid)
      : isUnclear(index, indexes, tree, sentence, known);
    if (isTied) return null;
    // “this election” under its title
    const isThis = token.text.toLowerCase() === 'this' && token.label === 'det';
    text += glue + (isThis ? 'the' : index === 0 ? lowered(token.text, token.xpos, known) : token.text);
    end = token.end;
  }
  return { text: curled(text.trim()), entities };
}

/** The first word of a sentence loses its capital where it is no name: “Australian” and a surname that the parser took for a noun keep it. */
function lowered(text: string, xpos: string, known: Known): string {
  const isOpen = /^(?:JJ|NN|VB)/.test(xpos) && /^\p{L}+$/u.test(text);
  const isName =
    /^NNPS?$/.test(xpos) ||
    /^.\p{Lu}/u.test(text) ||
    text === 'I' ||
    (isOpen && capitalsOf(known.article).has(text)) ||
    (isOpen && lookUp(text).some(({ kind }) => kind === 'nationality'));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What “the ban” at this word is short for, where the title does not tell. */
function fullerName(index: number, chosen: ReadonlySet<number>, tree: Tree, known: Known): string | null {
  const { label, head, text } = tokenAt(tree, index);
  if (label !== 'det' || head !== index + 1 || !chosen.has(head)) return null;
  if (!/^this$/i.test(text) && isTitleNoun(head, tree, known.titleNouns)) return null;
  return bareFullForm(head, tree, known);
}

/** Whether nothing or a comma stands last. */
function isBehindStop(text: string): boolean {
  return text === '' || /[,;]$/.test(text);
}

function isUnclear(index: number, indexes: readonly number[], tree: Tree, sentence: number, known: Known): boolean {
  const { text, xpos, label, head } = tokenAt(tree, index);
  const lower = text.toLowerCase();
  // “There are several shops” stands nowhere without a name.
  if (xpos === 'EX') return !indexes.some((other) => known.mentionAt(sentence, other)?.entity);
  if (speechParticipants.has(lower)) return true;
  if (lower === 'this' && label === 'det') return !isTitleNoun(head, tree, known.titleNouns);
  // “that” as “this”, not as “which”
  if (lower === 'that' && xpos === 'DT') return !pointsInside(index, tree);
  if (pointing.has(lower) && xpos !== 'IN') return !pointsInside(index, tree);
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(lower)) return true;
  const finding = known.quantityAt(sentence, index);
  return finding?.when !== undefined && (finding.when.inferred || finding.when.iso === undefined);
}

/** Straight quotation marks as printers set them. */
export function curled(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=\p{L})'(?=\p{L}|\s|$)/gu, '’');
}

/** Whether a phrase is whole: no brackets, no open quotation, no comma that leads nowhere. */
export function isWellFormed(text: string): boolean {
  if (/[()[\]"]|^[,;:–—-]|[,;:–—-]$|\b(?:and|or),|, ?,|,? (?:and|or)$|\s[-–—]\s/.test(text)) return false;
  if (/(?:^|\s)(?:what|who|whom|which|where|when|how|why|that|whether)$/i.test(text)) return false;
  // “… to explain his decision, saying” has lost what was said.
  if (/\b(?:saying|adding|stating|writing)$/i.test(text)) return false;
  // “at age” has lost its number.
  if (/\b(?:at|of|with|for) (?:age|aged)$/i.test(text)) return false;
  return (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
}
