/** A stretch of an article with its evidence marked, as text and elements only. */

import type { Span } from '../../core/model.ts';

interface MarkedProps {
  /** The whole article; `within` and `mark` count its characters. */
  readonly text: string;
  readonly within: Span;
  readonly mark: Span;
}

export function Marked({ text, within, mark }: MarkedProps) {
  const start = Math.max(within.start, Math.min(mark.start, within.end));
  const end = Math.max(start, Math.min(mark.end, within.end));
  return (
    <>
      {text.slice(within.start, start)}
      {end > start && <mark>{text.slice(start, end)}</mark>}
      {text.slice(end, within.end)}
    </>
  );
}
