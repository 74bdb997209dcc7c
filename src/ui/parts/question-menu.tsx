/** What may be done with the question itself: hide it, let it rest, or say what is wrong with it. */

import type { ReportReason } from '../../core/model.ts';

export const REASONS: readonly (readonly [ReportReason, string])[] = [
  ['two-right-answers', 'It has two right answers'],
  ['not-in-article', 'The article does not say so'],
  ['unclear', 'It is unclear'],
  ['trivial', 'It is trivial'],
];

export interface QuestionMenuProps {
  readonly id: string;
  onHide(): void;
  onRest(): void;
  onReport(reason: ReportReason): void;
  /** Takes back the last answer; null where there is none in this sitting. */
  readonly onUndo: (() => void) | null;
}

export function QuestionMenu({ id, onHide, onRest, onReport, onUndo }: QuestionMenuProps) {
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby="menu-title">
      <h2 id="menu-title">This question</h2>
      {onUndo && (
        <button class="button" type="button" popovertarget={id} onClick={onUndo}>
          Undo my last answer
        </button>
      )}
      <button class="button" type="button" popovertarget={id} onClick={onRest}>
        Rest it for 14 days
      </button>
      <button class="button" type="button" popovertarget={id} onClick={onHide}>
        Hide it for good
      </button>
      <h3 class="small">Report it: it will not be asked again</h3>
      {REASONS.map(([reason, name]) => (
        <button key={reason} class="button" type="button" popovertarget={id} onClick={() => onReport(reason)}>
          {name}
        </button>
      ))}
      <p class="fine">Both can be taken back in the settings.</p>
      <button class="plain" type="button" popovertarget={id}>
        Close
      </button>
    </div>
  );
}
