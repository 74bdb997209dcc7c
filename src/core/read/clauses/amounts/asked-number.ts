/** Asks for a number of things, of hours or of miles: “more than how many people”, “how many days before the Hajj”. */

import type { Phrase } from '../../../model.ts';
import type { Mention } from '../../entities/mention.ts';
import { dependents, hasLabel, type Tree, tokenAt } from '../tree.ts';
import { amountParts, softened, wordsOf } from './amount-parts.ts';
import type { AskedAmount, Said } from './asked-amount.ts';

/** Below two, “how many days” would ask for “one”. */
const least = 2;
const short = /^(?:km|mi|m|cm|mm|ft|kg|lbs?|mph|km\/h|km2|km²|sq|kW|MW|GW|°[CF]?|K)$/;

export function askedNumber(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const first = withDeterminer(mention, tree);
  // “the 483 photos”: it was said before how many, and “the how many” is no English.
  if (first === mention.from && /^the$/i.test(tree.tokens[first - 1]?.text ?? '')) return null;
  // “8.2 magnitude”
  if (/^magnitude/.test(phrase.unit ?? '')) return null;
  const parts = amountParts(first, mention.to, tree);
  if (!parts || (phrase.value ?? 0) < least || isOfMany(mention, tree)) return null;
  const { number } = parts;
  const soft = softened(parts.hedge);
  if (!soft) return null;
  const rest = wordsOf(tree, number.to, mention.to);
  const missing = { ...phrase, text: soft.inKey + said(number.from, number.to) };
  const from = soft.inside ? parts.from : number.from;
  if (rest === '' || /^or (?:more|so)$/.test(rest)) {
    if (phrase.unit === undefined && !countsSomething(mention, tree)) return null;
    // “killing 107 or more”: how many people
    const text = said(number.from, mention.to);
    const wh = `${soft.before}how many${phrase.unit ? ` ${phrase.unit}` : ''}`;
    return { from, to: mention.to, missing: { ...missing, text: soft.inKey + text }, wh };
  }
  const end = conversionEnd(mention, phrase, tree);
  // “430 km (270 miles) south”: the unit in full, without the conversion
  if (end !== null || short.test(tree.tokens[number.to]?.text ?? ''))
    return { from, to: end ?? mention.to, missing, wh: `${soft.before}how many ${unitInFull(phrase)}` };
  return { from, to: number.to, missing, wh: `${soft.before}how many` };
}

/** “24°C”: degrees Celsius */
function unitInFull({ text, unit = '' }: Phrase): string {
  if (/(?:°|degrees?) ?C(?:elsius)?\b/.test(text)) return 'degrees Celsius';
  return /(?:°|degrees?) ?F(?:ahrenheit)?\b/.test(text) ? 'degrees Fahrenheit' : unit;
}

/** “all seven astronauts aboard”, “among the 163 teams in the competition”: their “all” and “the” go with the number. */
function withDeterminer({ from, to, head }: Mention, tree: Tree): number {
  const before = tree.tokens[from - 1]?.text.toLowerCase();
  const isTold = dependents(tree, head, 'nmod', 'acl', 'advmod').some((index) => index >= to);
  return before === 'all' || (before === 'the' && isTold) ? from - 1 : from;
}

/** “the 10 largest cities”, “the last five months”: how many of them there are is no news. */
function isOfMany({ from, to }: Mention, tree: Tree): boolean {
  return (
    tree.tokens
      .slice(Math.max(0, from - 1), to)
      .some(
        ({ xpos, text }) => /^(?:JJS|RBS)$/.test(xpos) || /^(?:last|first|past|next|top|final|coming)$/i.test(text),
      ) && !/^at (?:least|most)$/.test(wordsOf(tree, from, from + 2))
  );
}

/** “groups of three”, “a population of 600”, “Three of the films”: the number is about something that is said. */
function countsSomething({ from, to, head }: Mention, tree: Tree): boolean {
  if (tree.tokens[to]?.text === 'of') return true;
  const owner = tree.tokens[from - 2];
  return hasLabel(tokenAt(tree, head), ['nmod']) && tree.tokens[from - 1]?.text === 'of' && owner?.upos === 'NOUN';
}

/** “500 miles (800 km)”: the brackets would give it away. */
function conversionEnd({ to }: Mention, { class: group }: Phrase, tree: Tree): number | null {
  if (group === undefined || tree.tokens[to]?.text !== '(') return null;
  const end = tree.tokens.findIndex(({ text }, index) => index > to && text === ')');
  return end < 0 || end - to > 6 ? null : end + 1;
}
