/** Says some words of a sentence so that they stand alone: names for pronouns, nothing that points outside. */

import type { EntityId } from '../../model.ts';
import { namesOf } from '../../text/names.ts';
import type { Mention } from '../entities/mention.ts';
import type { Known } from './known.ts';
import { isNote } from './notes.ts';
import { rangeInside, sayDay } from './said-days.ts';
import { type Tree, tokenAt } from './tree.ts';
import { isEnd, isLinking } from './unsaid.ts';

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
/** Pronouns without a name behind them. */
const pronoun = /^(?:PRP\$?|EX)$/;
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
  named: readonly EntityId[] = [],
): Stretch | null {
  const entities: EntityId[] = [...named];
  const chosen = new Set(indexes);
  let text = '';
  let end = -1;
  for (let place = 0; place < indexes.length; place++) {
    const index = indexes[place] ?? 0;
    const token = tokenAt(tree, index);
    if (isEnd(index, tree) || isNote(tree, index)) continue;
    if (isLinking(index, tree)) {
      // “…, however, …” goes with one of its commas.
      if (tree.tokens[index + 1]?.text === ',' && (text === '' || text.endsWith(','))) place++;
      continue;
    }
    const mention = known.mentionAt(sentence, index);
    const whole = mention !== undefined && mention.from === index && rangeInside(mention.from, mention.to, chosen);
    const glue = text === '' || token.start === end ? '' : ' ';
    if (mention && whole && mention.entity !== null) {
      const isClear =
        mention.entity === owner ||
        isOnlyOne(mention.entity, entities, known) ||
        isNamedLater(mention, indexes.slice(place + 1), sentence, known);
      const said = sayMention(mention, token.xpos === 'PRP$', isClear, entities.includes(mention.entity), known);
      if (said === null) return null;
      text += glue + (isModifier(mention, tree) || /(?:\bthe|['’]s?)$/i.test(text) ? said.replace(/^the /, '') : said);
      entities.push(mention.entity);
      place += mention.to - mention.from - 1;
      end = tokenAt(tree, mention.to - 1).end;
      continue;
    }
    const day = sayDay(index, text, chosen, tree, sentence, known);
    if (day !== null) {
      text += glue + day.text;
      place += day.tokens - 1;
      end = tokenAt(tree, index + day.tokens - 1).end;
      continue;
    }
    if (isUnclear(token.text, token.xpos, known, sentence, index)) return null;
    text += glue + (index === 0 ? lowered(token.text, token.xpos) : token.text);
    end = token.end;
  }
  return { text: curled(text.trim()), entities };
}

/** The first word of a sentence loses its capital where it is no name. */
function lowered(text: string, xpos: string): string {
  const isName = /^NNPS?$/.test(xpos) || /^.\p{Lu}/u.test(text) || text === 'I';
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** “the youngest Legislative Council member”: a name before a noun brings no article of its own. */
function isModifier({ head, to }: Mention, tree: Tree): boolean {
  return /^(?:compound|amod)/.test(tokenAt(tree, head).label) && tokenAt(tree, head).head >= to;
}

/** Whether a pronoun for it can mean nobody else of those that the same words name. */
function isOnlyOne(id: EntityId, said: readonly EntityId[], known: Known): boolean {
  const kind = known.entities.get(id)?.kind;
  return said.includes(id) && said.every((other) => other === id || known.entities.get(other)?.kind !== kind);
}

/** “In his career, Dvořák made …”: the name follows. */
function isNamedLater(mention: Mention, behind: readonly number[], sentence: number, known: Known): boolean {
  return (
    mention.how === 'pronoun' &&
    behind.some((index) => {
      const other = known.mentionAt(sentence, index);
      return other?.how === 'name' && other.entity === mention.entity;
    })
  );
}

/** In full at first; a pronoun stays where it is clear, and a name that was said before is said as the article says it. */
function sayMention(
  { entity: id, how, surface }: Mention,
  isPossessive: boolean,
  isClear: boolean,
  isAgain: boolean,
  known: Known,
): string | null {
  const entity = known.entities.get(id ?? '');
  if (!entity) return null;
  if (how === 'pronoun') {
    if (isClear) return surface.toLowerCase();
    const name = isAgain ? (entity.short ?? entity.name) : entity.name;
    return isPossessive ? `${name}’s` : name;
  }
  if (how === 'name' && (isAgain || entity.kind !== 'person') && namesOf(entity).includes(surface)) return surface;
  // “Kim and the leader” are not two.
  if (isAgain) return null;
  return /['’]s?$/.test(surface) ? `${entity.name}’s` : entity.name;
}

function isUnclear(text: string, xpos: string, known: Known, sentence: number, index: number): boolean {
  const lower = text.toLowerCase();
  if (pronoun.test(xpos) || speechParticipants.has(lower)) return true;
  if (pointing.has(lower) && xpos !== 'IN') return true;
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
  // “at age” has lost its number.
  if (/\b(?:at|of|with|for) (?:age|aged)$/i.test(text)) return false;
  return (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);
}
