/** The sittings so far, newest first. */

import type { Outing } from '../../core/study/scores/history.ts';
import { hrefTo } from '../../state/route.ts';
import { sayWhen } from './say-when.ts';

interface SittingListProps {
  /** Oldest first. */
  readonly outings: readonly Outing[];
  readonly titles: ReadonlyMap<string, string>;
  readonly now: number;
}

/** Shown at once; the rest is folded away. */
const LATEST = 5;

export function SittingList({ outings, titles, now }: SittingListProps) {
  const newest = outings.toReversed();
  const item = ({ sitting }: Outing) => (
    <li key={sitting.id}>
      <a class="row line" href={hrefTo({ screen: 'result', sitting: sitting.id })}>
        <b>
          {sitting.right} of {sitting.asked}
        </b>
        <span class="fine">
          {sitting.articleIds
            .map((id) => titles.get(id) ?? '')
            .filter(Boolean)
            .join(', ')}{' '}
          {sayWhen(sitting.at, now)}
        </span>
      </a>
    </li>
  );
  return (
    <>
      <ul>{newest.slice(0, LATEST).map(item)}</ul>
      {newest.length > LATEST && (
        <details>
          <summary>{newest.length - LATEST} earlier</summary>
          <ul>{newest.slice(LATEST).map(item)}</ul>
        </details>
      )}
    </>
  );
}
