/** The article's text, each sentence tinted by what is known of it, and the evidence that one came to see. */

import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../core/model.ts';
import type { Coverage } from '../../core/study/scores/coverage.ts';
import { layOut } from '../../state/layout.ts';
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
      {layOut(deck).map((pieces, index) => (
        <p key={pieces[0]?.start} class={index === 0 ? 'opening' : undefined}>
          {pieces.map((piece) => (
            <span key={piece.start} class={tintOf(piece)}>
              <Marked text={text} within={piece} mark={at ?? NOWHERE} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
