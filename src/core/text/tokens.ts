/** The words and marks of a sentence, cut as the English treebanks cut them (Universal Dependencies: EWT, GUM). */

import type { Span } from '../model.ts';
import { beforeName, calendar, mayEnd } from './abbreviations.ts';

/** A word, a clitic or a mark: `text.slice(start, end) === token.text`. */
export interface Token extends Span {
  readonly text: string;
}

const url =
  /(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|info|uk|de|io)(?:\/[^\s<>"”]*[^\s<>"”.,;:!?)\]’'])?(?![\p{L}\p{N}])/u;
/** `1980s`, `70th`, `1,000,000`, `3.5`, `9:30`, `9/11`, `'80s`. */
const number = /['’]\d0s|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d]|[.,:/]\d)|\d+(?:[.,:]\d+)*/u;
/** `U.S.`, `a.m.`, `J.R.R.`, `U.S` */
const initials = /(?<![\p{L}\p{M}])\p{L}\.(?:\p{L}\.)+|(?<![\p{L}\p{M}])\p{L}(?:\.\p{L})+(?!\p{L})\.?/u;
const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[_&](?=[\p{L}\p{M}])|['’`](?=[\p{L}\p{M}]))*/u;
const mark = /\.{2,}|-{2,}|[?!]+|\p{Extended_Pictographic}\uFE0F?|[^\s]/u;
const pieces = new RegExp(
  `(?<url>${url.source})|(?<number>${number.source})|(?<initials>${initials.source})|(?<word>${word.source})|${mark.source}`,
  'gu',
);

/** Prefixes that cannot stand alone keep their hyphen: `re-elected`, `anti-establishment`, but `state - run`. */
const prefixes = new Set(
  `e non re pre co cross anti mid semi post pan over multi ex counter sub psycho pro un socio neo mis mini micro intra inter bi tri de
  ultra trans quasi meta mega macro hyper hypo extra infra geo electro eco dis proto pseudo`.split(/\s+/u),
);
const clitic = /(?<=\p{L})(?:n['’]t|['’`](?:s|m|re|ve|ll|d))$/iu;
const split: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3 };

/** Tokens of the text, or of one span of it, in order; nothing but white space lies between them. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(span.start, span.end);
  let kept = -1;
  for (const match of part.matchAll(pieces)) {
    let start = match.index;
    let end = start + match[0].length;
    if (start < kept) {
      if (end <= kept) continue;
      start = kept;
    }
    const groups = match.groups ?? {};
    if (groups.word !== undefined) {
      end = stretch(part, start, end);
      kept = end;
      cut(tokens, part, start, end, span.start);
    } else {
      kept = end;
      add(tokens, part, start, end, span.start);
    }
  }
  return tokens;
}

/** Words that are abbreviations only inside a sentence, or only before a number (`No. 5`); else the full stop ends the sentence. */
const words = new Set(
  'no art miss ill mass ch st c v d b r p est mar sun sat wed jun la pa am pm ed wash co ind del ave rd ore cal'.split(
    ' ',
  ),
);
const beforeNumber = new Set('no art ed am pm sun sat wed'.split(' '));

/** Takes in the full stop of an abbreviation and the word behind a prefix's hyphen. */
function stretch(part: string, start: number, end: number): number {
  const form = part.slice(start, end);
  const lower = form.toLowerCase();
  const rest = part.slice(end, end + 30);
  if (rest.startsWith('.') && rest[1] !== '.') {
    const isLast = !/[\p{L}\p{N}]/u.test(part.slice(end + 1));
    if (/^\p{Lu}$/u.test(form) && part[start - 1] !== '-' && !(isLast && form === 'I')) return end + 1;
    if (isAbbreviation(form, lower) && !(isLast && words.has(lower))) {
      if (!beforeNumber.has(lower) || /^\.\s*\d/u.test(rest)) return end + 1;
    }
  }
  if (!prefixes.has(lower)) return end;
  return end + (/^-[\p{L}\p{M}]+/u.exec(rest)?.[0].length ?? 0);
}

function isAbbreviation(form: string, lower: string): boolean {
  if (beforeName.has(lower) || lower === 'etc' || lower === 'al') return true;
  return /^\p{Lu}/u.test(form) && (mayEnd.has(lower) || calendar.has(lower));
}

function cut(tokens: Token[], part: string, start: number, end: number, shift: number): void {
  const word = part.slice(start, end);
  const at = split[word.toLowerCase().replace('’', "'")] ?? clitic.exec(word)?.index;
  if (at === undefined || at === 0) add(tokens, part, start, end, shift);
  else {
    cut(tokens, part, start, start + at, shift);
    add(tokens, part, start + at, end, shift);
  }
}

function add(tokens: Token[], part: string, start: number, end: number, shift: number): void {
  if (end > start) tokens.push({ start: start + shift, end: end + shift, text: part.slice(start, end) });
}
