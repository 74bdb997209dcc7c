/** Says a statement, or some of it, so that it stands alone. */

import type { EntityId } from '../../../model.ts';
import type { Known } from '../known.ts';
import type { Statement } from '../statements/statements.ts';
import { type Stretch, sayStretch } from '../stretch.ts';
import type { Tree } from '../tree.ts';

/** `named`: whom the words before these name. Null where something stays unclear. */
export function sayParts(
  parts: Statement['parts'],
  tree: Tree,
  sentence: number,
  known: Known,
  named: readonly EntityId[] = [],
): Stretch | null {
  let text = '';
  let entities: readonly EntityId[] = named;
  for (const run of runsOf(parts)) {
    if (typeof run === 'string') {
      text += /^[,;]$/.test(run) ? run : ` ${run}`;
      continue;
    }
    const said = sayStretch(run, tree, sentence, known, null, entities);
    if (!said) return null;
    text += /^[,;:’'.]/.test(said.text) ? said.text : ` ${said.text}`;
    entities = said.entities;
  }
  return { text: text.trim(), entities };
}

/** Tokens that are said in one go, and the words between them. */
function runsOf(parts: Statement['parts']): (string | number[])[] {
  const runs: (string | number[])[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (typeof part === 'string') runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}
