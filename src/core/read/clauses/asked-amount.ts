/** What a sentence asks for when its amount or date is left out: “about how many miles”, “at what age”, “since which year”. */

import type { Phrase } from '../../model.ts';
import type { Mention } from '../entities/mention.ts';
import { amountParts } from './amount-parts.ts';
import { askedDate } from './asked-date.ts';
import type { Known } from './known.ts';
import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

export interface AskedAmount {
  /** Half-open range of tokens that the question words replace; every other word of the sentence stays. */
  readonly from: number;
  readonly to: number;
  /** The key: the number with its magnitude (`two billion`), and what can't be parted from it (`$ 50,000`, `58%`). */
  readonly missing: Phrase;
  /** The words in its place, in lower case: `how many`, `about how many`, `what percentage`, `how much money`, `which year`. */
  readonly wh: string;
}

/** Null for what no good English asks for: attributes (“the six-member team”), ends of ranges, vague or mere single things. */
export function askedAmount(mention: Mention, tree: Tree, known: Known): AskedAmount | null {
  const { phrase } = mention;
  if (!phrase || isBracketed(mention, tree) || isAttribute(mention, tree)) return null;
  if (phrase.kind === 'date') return askedDate(mention, tree);
  if (phrase.kind === 'time') return askedTime(mention, phrase);
  if (phrase.value === undefined || isOneOfTwo(mention, tree)) return null;
  const said = (from: number, to: number) => {
    const text = known.article.text.slice(tokenAt(tree, from).start, tokenAt(tree, to - 1).end);
    return from === 0 && /^\p{Lu}\p{Ll}/u.test(text) ? text.toLowerCase() : text;
  };
  switch (phrase.kind) {
    case 'count':
    case 'duration':
      return askedNumber(mention, phrase, tree, said);
    case 'percent':
      return askedShare(mention, phrase, tree, said);
    case 'money':
      return askedSum(mention, phrase, tree, said);
    case 'age':
      return askedAge(mention, phrase, tree);
    default:
      return null;
  }
}

type Said = (from: number, to: number) => string;

/** How an approximator is said before question words; what is not here goes with the number. */
const kept =
  /^(?:more than|fewer than|less than|greater than|at least|at most|over|under|nearly|almost|about|around|approximately|roughly|up to|close to|well over|another|exactly)$/;

/** “just ten days” asks “how many days”, “some 300” “about how many”. */
function softened(hedge: string): { readonly word: string; readonly inside: boolean } | null {
  if (hedge === '') return { word: '', inside: false };
  if (kept.test(hedge)) return { word: '', inside: false };
  if (/^(?:just|only|a mere|mere|all|a total of|as many as|as much as|as few as|the|all the|the total of)$/.test(hedge))
    return { word: hedge.startsWith('as many') || hedge.startsWith('as much') ? 'up to ' : '', inside: true };
  if (/^(?:some|an estimated|estimated)$/.test(hedge)) return { word: 'about ', inside: true };
  return null;
}

function askedNumber(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const { from, to } = withDeterminer(mention, tree);
  const parts = amountParts(from, mention.to, tree);
  const soft = parts && softened(parts.hedge);
  if (!parts || !soft || (phrase.value ?? 0) < 2) return null;
  const { number } = parts;
  const isBare = number.to === mention.to;
  // “killing 107 or more”: at least how many people
  const orMore = isBare && /^(?:or more|or so)$/.exec(`${tree.tokens[to]?.text} ${tree.tokens[to + 1]?.text}`)?.[0];
  const word = orMore === 'or more' ? 'at least ' : orMore === 'or so' ? 'about ' : soft.word;
  if (orMore && (parts.hedge !== '' || soft.inside)) return null;
  const unit = isBare && phrase.unit ? ` ${phrase.unit}` : '';
  if (isBare && unit === '' && !countsSomething(mention, tree)) return null;
  const measured = conversionEnd(mention, phrase, tree);
  return {
    from: soft.inside ? parts.from : number.from,
    to: measured ?? (orMore ? to + 2 : number.to),
    missing: { ...phrase, text: said(number.from, number.to) },
    wh: `${word}how many${unit}${measured === null ? '' : ` ${said(number.to, mention.to)}`}`,
  };
}

/** “all seven astronauts aboard”, “among the 163 teams in the competition”: their “all” and “the” go with the number. */
function withDeterminer(mention: Mention, tree: Tree): { readonly from: number; readonly to: number } {
  const { from, to, head } = mention;
  const before = tree.tokens[from - 1]?.text.toLowerCase();
  const isTold = dependents(tree, head, 'nmod', 'acl', 'advmod').some((index) => index >= to);
  return { from: before === 'all' || (before === 'the' && isTold) ? from - 1 : from, to };
}

/** “groups of three”, “Three of the films”: the number is about something that is said. */
function countsSomething({ from, to, head }: Mention, tree: Tree): boolean {
  if (tree.tokens[to]?.text === 'of') return true;
  return hasLabel(tokenAt(tree, head), ['nmod']) && tree.tokens[from - 1]?.text === 'of';
}

/** “500 miles (800 km)”: the brackets would give it away. */
function conversionEnd({ to }: Mention, { class: group }: Phrase, tree: Tree): number | null {
  if (group === undefined || tree.tokens[to]?.text !== '(') return null;
  const end = tree.tokens.findIndex(({ text }, index) => index > to && text === ')');
  return end < 0 || end - to > 6 ? null : end + 1;
}

function askedShare(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const isFraction = phrase.class === 'fraction';
  const parts = isFraction ? fractionParts(mention, tree) : amountParts(mention.from, mention.to, tree);
  const soft = parts && softened(parts.hedge);
  if (!parts || !soft) return null;
  const isPoints = /points?$/i.test(phrase.text);
  // “by how many percentage points”
  const to = isPoints ? parts.number.to : mention.to;
  if (isPoints && tree.tokens[to]?.text === '%') return null;
  return {
    from: soft.inside ? parts.from : parts.number.from,
    to,
    missing: { ...phrase, text: said(parts.number.from, to) },
    wh: `${soft.word}${isPoints ? 'how many' : isFraction ? 'what fraction' : 'what percentage'}`,
  };
}

function fractionParts({ from, to }: Mention, tree: Tree) {
  const isHedge = (index: number) => !/^(?:half|an?|one|two|three|four)$/i.test(tokenAt(tree, index).text);
  let first = from;
  while (first < to && isHedge(first)) first++;
  const hedge = Array.from({ length: first - from }, (_, step) => tokenAt(tree, from + step).text).join(' ');
  return first === to ? null : { from, number: { from: first, to }, hedge: hedge.toLowerCase() };
}

function askedSum(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const parts = amountParts(mention.from, mention.to, tree);
  if (!parts) return null;
  const isNamed = parts.number.to < mention.to && /^\p{L}/u.test(tokenAt(tree, mention.to - 1).text);
  const sign = signFrom(parts.number.from, mention.from, tree);
  const hedge = said(mention.from, mention.from + 1) && mention.from < sign ? wordsOf(tree, mention.from, sign) : '';
  const soft = softened(hedge);
  if (!soft) return null;
  const from = soft.inside ? mention.from : sign;
  // “six million euros” asks how many euros.
  if (isNamed && sign === parts.number.from)
    return {
      from,
      to: parts.number.to,
      missing: { ...phrase, text: said(parts.number.from, parts.number.to) },
      wh: `${soft.word}how many`,
    };
  const before = tree.tokens[mention.from - 1]?.text.toLowerCase() ?? '';
  const after = tree.tokens[mention.to]?.text.toLowerCase() ?? '';
  const isPlain =
    /^(?:of|at|for|cost|costs|costing|by|than|to)$/.test(before) || /^(?:in|worth|per|from|of)$/.test(after);
  return {
    from,
    to: mention.to,
    missing: { ...phrase, text: said(sign, mention.to) },
    wh: `${soft.word}how much${isPlain ? '' : ' money'}`,
  };
}

function signFrom(number: number, least: number, tree: Tree): number {
  let from = number;
  while (from > least && /[$£€¥₹₩]|^(?:US|AU|NZ|HK|A|C)$/.test(tree.tokens[from - 1]?.text ?? '')) from--;
  return from;
}

function wordsOf(tree: Tree, from: number, to: number): string {
  return tree.tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

/** “died at age 39”, “aged 39”, “at the age of four months”, “when she was 17”. */
function askedAge(mention: Mention, phrase: Phrase, tree: Tree): AskedAmount | null {
  const { from, to } = mention;
  const words = wordsOf(tree, from, to);
  const parts = amountParts(from, to, tree);
  if (!parts) return null;
  const number = { ...phrase, text: wordsOf(tree, parts.number.from, parts.number.to) };
  if (/\bold$/.test(words))
    return tree.tokens[parts.number.to]?.text === '-' || /-/.test(words)
      ? null
      : { from: parts.number.from, to, missing: number, wh: 'how old' };
  if (phrase.unit !== 'years') return null;
  if (/^(?:at|from|by) /.test(words)) return { from: from + 1, to, missing: number, wh: 'what age' };
  if (/^aged /.test(words)) return { from, to, missing: number, wh: 'at what age' };
  if (from === parts.number.from && /^(?:is|was|were|turned|be)$/.test(tree.tokens[from - 1]?.lemma ?? ''))
    return { from, to, missing: number, wh: 'how old' };
  return null;
}

function askedTime({ from, to, surface }: Mention, phrase: Phrase): AskedAmount | null {
  return /\d/.test(surface) && phrase.value !== undefined ? { from, to, missing: phrase, wh: 'what time' } : null;
}

/** “(800 km)” */
function isBracketed({ from, to }: Mention, tree: Tree): boolean {
  return tree.tokens[from - 1]?.text === '(' || tree.tokens[to]?.text === ')';
}

/** “a two-year contract”, “a $ 50 million deal”: before a noun of its own no question words can stand. */
function isAttribute({ from, to, head, kind }: Mention, tree: Tree): boolean {
  const token = tokenAt(tree, head);
  const owner = tree.tokens[token.head];
  const before = tree.tokens[from - 1];
  if (/^[-‑–]$/.test(tree.tokens[to]?.text ?? '') || /^[-‑]$/.test(before?.text ?? '')) return true;
  if (token.head >= to && /^(?:compound|amod|nmod:poss|nmod:desc)/.test(token.label) && owner?.upos !== 'VERB')
    return kind !== 'date' || before?.upos !== 'ADP';
  return (
    before !== undefined &&
    /^(?:this|these|those|that|every|each|an?|last|first|next|his|her|its|their|our|my|whose|’s|'s|other)$/i.test(
      before.text,
    )
  );
}

/** “one or two points”, “from 9 to 10”, “between 8 and 10 years”: the other end tells. */
function isOneOfTwo({ from, to }: Mention, tree: Tree): boolean {
  const isNumber = (index: number) => tree.tokens[index]?.upos === 'NUM';
  const joins = (index: number) => /^(?:or|to|and|[-–])$/.test(tree.tokens[index]?.text ?? '');
  return (joins(from - 1) && isNumber(from - 2)) || (joins(to) && isNumber(to + 1));
}
