/** Where somebody else is speaking: what stands between quotation marks. */

import type { Span } from '../../model.ts';

/** Quoted stretches of the text, marks excluded; a quotation that is never closed ends with its paragraph. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    let open = -1;
    for (const mark of paragraph[0].matchAll(/["“”„]/g)) {
      const at = paragraph.index + mark.index;
      const opens = mark[0] === '“' || mark[0] === '„' || (mark[0] === '"' && open < 0);
      if (opens && open < 0) open = at + 1;
      else if (!opens && open >= 0) {
        spans.push({ start: open, end: at });
        open = -1;
      }
    }
    if (open >= 0) spans.push({ start: open, end: paragraph.index + paragraph[0].length });
  }
  return spans;
}

/** Whether the offset lies inside one of the sorted spans. */
export function isWithin(offset: number, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
