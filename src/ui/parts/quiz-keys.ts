/** What the keyboard means in the quiz: 1–4 choose, Enter goes on. */

/**
 * Reads one key press.
 *
 * @returns the index of an option, `submit`, or null where the key belongs to someone else: a control that has the
 *   focus, the browser, an input method.
 */
export function quizKey(event: KeyboardEvent, options: number): number | 'submit' | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === 'Enter') return event.repeat || ownsEnter(event.target) ? null : 'submit';
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  return digit >= 1 && digit <= options && !isTextField(event.target) ? digit - 1 : null;
}

function ownsEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, textarea, select') !== null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, select, input:not([type=radio])') !== null;
}
