/** What was learned of how this learner forgets, in days, and the switch back to the usual curve. */

import type { Fitted } from '../../core/model.ts';
import { DEFAULT_PARAMETERS } from '../../core/study/fsrs.ts';
import { Switch } from './controls.tsx';
import { count } from './say.ts';

interface OwnCurveProps {
  readonly fitted: Fitted;
  readonly on: boolean;
  onTurn(on: boolean): void;
}

/** Where FSRS parameters hold the days until recall of something new, answered *good*, falls to 90 %. */
const FIRST_GOOD = 2;

export function OwnCurve({ fitted: { parameters, reviews }, on, onTurn }: OwnCurveProps) {
  return (
    <Switch
      name="Use my own forgetting curve"
      about={`Learned from ${count(reviews, 'answer')}: what you get right at first is still there nine times in ten after ${sayDays(parameters)}; the usual curve says ${sayDays(DEFAULT_PARAMETERS)}. Off returns to the usual one.`}
      on={on}
      onTurn={onTurn}
    />
  );
}

/** `a day`, `4 days`; never none. */
function sayDays(parameters: readonly number[]): string {
  const days = Math.max(1, Math.round(parameters[FIRST_GOOD] ?? 1));
  return days === 1 ? 'a day' : count(days, 'day');
}
