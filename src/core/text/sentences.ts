/** Where one sentence of an article ends and the next begins; everything that is read, is read sentence by sentence. */

import type { Span } from '../model.ts';
import { beforeName, calendar, mayEnd, openers, speechVerbs } from './abbreviations.ts';
import { paragraphs } from './paragraphs.ts';

/** Closing quotes and brackets, and footnote marks (`.[17]`, `. [17]`), belong to the sentence that they close. */
const terminator = /[.?!…]+(?:['"”’)\]»]+|“(?=\s)|\s\.{3}(?=\s)|\s?\[(?:\d{1,3}|note \d+|citation needed|[a-z])\])*/gu;
const nextWord = /^[("“‘'«[]*([\p{L}\p{M}]+(?:['’]\p{L}+)?|\d|[$£€])?/u;
const lastWord = /(?:[\p{L}\p{M}\p{N}]+[.'’&-])*[\p{L}\p{M}\p{N}]+$/u;

/** `Thursday, May 7, 2015 On Tuesday, …`: the day of a report, set before its first sentence. */
const dated =
  /^((?:\p{Lu}\p{Ll}+day, )(?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+),? \d{4})\s+(?=["“]?\p{Lu}\p{Ll}*[\s,])/u;

/** How far, in characters, a quotation may run over full stops and still be read as one sentence with its attribution. */
const remarkLength = 160;

/**
 * The sentences of a text in order: they never overlap, and start and end at characters that are no white space.
 * Rules instead of `Intl.Segmenter`, whose sentences break at `U.S.` and differ from browser to browser.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let start = paragraph.start;
    const block = text.slice(paragraph.start, paragraph.end);
    const dateline = dated.exec(block)?.[1];
    if (dateline !== undefined) {
      spans.push({ start, end: start + dateline.length });
      start = paragraph.start + block.length - block.slice(dateline.length).trimStart().length;
    }
    for (const match of block.matchAll(terminator)) {
      const end = paragraph.start + match.index + match[0].length;
      if (end >= paragraph.end) break;
      if (end <= start) continue;
      if (!endsSentence(text, start, paragraph.start + match.index, end, paragraph.end)) continue;
      spans.push({ start, end });
      start = end + (/^\s*/u.exec(text.slice(end, paragraph.end))?.[0].length ?? 0);
    }
    if (start < paragraph.end) spans.push({ start, end: paragraph.end });
  }
  return spans;
}

function endsSentence(text: string, from: number, stop: number, end: number, limit: number): boolean {
  const after = text.slice(end, Math.min(limit, end + 80));
  const mark = text.slice(stop, end);
  const before = lastWord.exec(text.slice(Math.max(from, stop - 40), stop))?.[0] ?? '';
  if (!/^\s/u.test(after)) return isGlued(before, mark, after);
  const rest = after.trimStart();
  const word = nextWord.exec(rest)?.[1] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (stop === from && /^[.…]/u.test(mark)) return false;
  if (isInBrackets(text.slice(from, end)) || isInRemark(text, from, end, limit)) return false;
  const closed = /["”’]/u.test(mark);
  if (closed && (/[?!]/u.test(mark) || !openers.has(word.toLowerCase())) && isAttribution(rest)) return false;
  if (/[?!]/u.test(mark)) return true;
  if (/^(?:\.{2,}|…)/u.test(mark)) return openers.has(word.toLowerCase()) || closed;
  // A closing quote or bracket after the full stop ends the sentence whatever stands before it, except `(c. 1818)`.
  if (closed) return true;
  return !isAbbreviation(before, word, text.slice(Math.max(from, stop - 60), stop));
}

/** `…Tass said.Pop culture…`: the space was lost when the text was copied. */
function isGlued(before: string, mark: string, after: string): boolean {
  return (
    /^\p{Ll}{3,}$|^\p{L}*\p{Ll}\p{Ll}$|^\p{Lu}{3,}$/u.test(before) &&
    /^[.?!]["”\]\d[]*$/u.test(mark) &&
    /^["“]?(?:\p{Lu}\p{Ll}+|A|I)\s/u.test(after)
  );
}

/** Of the full stop after `before` (`U.S`, `Inc`, `J`): does it only shorten the word? `word` comes next. */
function isAbbreviation(before: string, word: string, left: string): boolean {
  const short = before.toLowerCase();
  const opens = openers.has(word.toLowerCase());
  if (beforeName.has(short)) {
    if (/^nos?$/u.test(short)) return /^\d/u.test(word);
    return true;
  }
  if (calendar.has(short) && /^\p{Lu}/u.test(before)) return /^\d/u.test(word) || !opens;
  if (/^[ap]\.?m$/u.test(short))
    return (
      !/^\p{Lu}/u.test(word) || /^(?:E[SD]?T|P[SD]?T|GMT|UTC|BST|CET|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/u.test(word)
    );
  if (mayEnd.has(short) && /^\p{Lu}/u.test(before)) return !opens;
  if (/^(?:etc|al)$/u.test(short)) return !/^\p{Lu}/u.test(word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !opens;
  if (/^\p{Lu}$/u.test(before)) return before === 'I' ? !opens : !(opens && !/[\p{Lu}][\p{L}.]*\s\p{Lu}$/u.test(left));
  if (/^ph\.?d$/u.test(short)) return !opens;
  // A list number at the head of its line: `1. Take the bread.`
  return /^\d{1,2}$/u.test(before) && left.trim() === before;
}

/** A full stop inside brackets opened in the same sentence ends it only when the bracket is closed with it. */
function isInBrackets(sentence: string): boolean {
  const open = sentence.lastIndexOf('(');
  return open > 0 && sentence.indexOf(')', open) < 0 && sentence.length - open < 200;
}

/** `She said, “It is over. We won.”`: a quotation that the sentence leads up to is one with it, if it closes soon. */
function isInRemark(text: string, from: number, end: number, limit: number): boolean {
  const sentence = text.slice(from, end);
  const open = Math.max(sentence.lastIndexOf('“'), sentence.search(/[,:]\s"[^"]*$/u) + 2);
  if (open < 4 || !/[,:]\s$/u.test(sentence.slice(0, open)) || sentence.indexOf('”', open) >= 0) return false;
  const close = text.slice(end, Math.min(limit, end + remarkLength)).search(/["”]/u);
  return close > 0 && !/^["”](?:\s|$)/u.test(text.slice(end - 1, end + 1)) && sentence.length - open < remarkLength;
}

function isAttribution(rest: string): boolean {
  const words = rest.split(/\s+/u, 6);
  const verb = words.findIndex((word) => speechVerbs.has(word.replace(/[.,:;]+$/u, '')));
  return (
    verb > 0 &&
    verb < 5 &&
    words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) && !/[.,;:]$/u.test(word.replace(/^\p{Lu}\.$/u, '')))
  );
}
