/** The paragraphs, headlines, captions and list items of an article: no sentence runs from one into the next. */

import type { Span } from '../model.ts';

/** Lines no longer than this may be the lines of hard-wrapped text (mail, old newsgroups). */
const wrapWidth = 100;

/** Blocks of a text in order, trimmed; a line break ends a block unless the text is hard-wrapped. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const block of text.matchAll(/[^\n\r\u2028\u2029]+(?:\r?\n[^\S\n]*[^\s][^\n\r\u2028\u2029]*)*/gu)) {
    const lines = [...block[0].matchAll(/[^\n\r]+/gu)].map((line) => ({
      text: line[0],
      start: block.index + line.index,
      end: block.index + line.index + line[0].length,
    }));
    if (isWrapped(lines.map((line) => line.text.trim()))) push(spans, text, block.index, block.index + block[0].length);
    else for (const line of lines) push(spans, text, line.start, line.end);
  }
  return spans;
}

/** Three lines or more of nearly one width, of which most break off in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const body = lines.slice(0, -1);
  const widest = Math.max(...lines.map((line) => line.length));
  if (widest > wrapWidth || widest < 40) return false;
  const even = body.filter((line) => line.length > widest * 0.75).length;
  const open = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  const isList = body.every((line) => /^(?:[-*•·–]|\d+[.)])\s/u.test(line));
  return !isList && even >= body.length * 0.8 && open >= body.length * 0.3;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  if (trimmed !== '') spans.push({ start: start + lead, end: start + lead + trimmed.length });
}
