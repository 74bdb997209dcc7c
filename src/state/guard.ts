/** A second tap while the first is still being saved does nothing: a double tap must not write two reviews. */

import { type Signal, signal } from '@preact/signals';

export interface Guard {
  /** An action of this guard is running. */
  readonly busy: Signal<boolean>;
  /** Wraps an action; while any action of the same guard runs, calls are ignored and give `undefined`. */
  wrap<A extends readonly unknown[], R>(action: (...input: A) => Promise<R>): (...input: A) => Promise<R | undefined>;
}

/** Actions that must not overlap share one guard. */
export function createGuard(): Guard {
  const busy = signal(false);
  return {
    busy,
    wrap:
      (action) =>
      async (...input) => {
        if (busy.peek()) return undefined;
        busy.value = true;
        try {
          return await action(...input);
        } finally {
          busy.value = false;
        }
      },
  };
}
