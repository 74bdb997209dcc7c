/** The article's text, each sentence tinted by what is known of it, and the evidence that one came to see. */

import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../core/model.ts';
import type { Coverage } from '../../core/study/scores/coverage.ts';
import type { Deck } from '../../state/library.ts';
import { Marked } from './marked.tsx';

interface ArticleTextProps {
  /** Null until it is known. */
  readonly coverage: Coverage | null;
  readonly deck: Deck;
  /** Where to look; null for the beginning. */
  readonly at: Span | null;
}

const NOWHERE: Span = { start: -1, end: -1 };

export function ArticleText({ deck, at, coverage }: ArticleTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = place.current?.querySelector<HTMLElement>('mark');
    if (!mark) return;
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  }, [at?.start, at?.end]);

  const { text } = deck.article;
  const tintOf = (piece: Span) => coverage?.tints[deck.sentences.findIndex(({ end }) => end > piece.start)];
  return (
    <div class="text" ref={place}>
      {coverage && coverage.asked > 0 && (
        <p class="fine">
          <span class="learning">Learning</span> · <span class="known">Known for weeks</span> · the rest not asked yet
        </p>
      )}
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {piecesOf(paragraph, deck.sentences).map((piece) => (
            <span key={piece.start} class={tintOf(piece)}>
              <Marked text={text} within={piece} mark={at ?? NOWHERE} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** The lines of a text that hold something. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S.*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A paragraph cut at the ends of its sentences; nothing is left out. */
export function piecesOf(paragraph: Span, sentences: readonly Span[]): readonly Span[] {
  const cuts = sentences.map(({ end }) => end).filter((end) => end > paragraph.start && end < paragraph.end);
  const edges = [paragraph.start, ...cuts, paragraph.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? paragraph.start, end }));
}
