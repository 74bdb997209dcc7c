/** Tells a question's own words from those it quotes. */

const QUOTED = /“[^”]*”|"[^"]*"/gu;

/** The text with its verbatim quotations emptied: their words are the speaker's, not the question's. */
export function outsideQuotes(text: string): string {
  return text.replace(QUOTED, '“”');
}

export function hasQuote(text: string): boolean {
  return text.search(QUOTED) >= 0;
}
