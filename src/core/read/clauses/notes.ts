/** Knows the numbers of footnotes in a text: “until July 1805. [6]”. */

import type { Tree } from './tree.ts';

/** Whether the token belongs to `[6]`, which says nothing of what is told. */
export function isNote({ tokens }: Pick<Tree, 'tokens'>, index: number): boolean {
  return [0, 1, 2].some((step) => {
    const from = index - step;
    const [open, number, close] = [tokens[from], tokens[from + 1], tokens[from + 2]];
    return open?.text === '[' && close?.text === ']' && /^\d{1,3}$/.test(number?.text ?? '');
  });
}
