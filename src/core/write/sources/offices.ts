/** Other offices of the same rank: “Malaysian Foreign Minister” for “Malaysian Prime Minister”. */

import type { Option } from '../../model.ts';
import { officeIn } from '../../read/clauses/office-title.ts';
import { neighbours } from '../../read/gazetteer.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

export const offices: Source = {
  name: 'offices',
  candidates: ({ key }) => {
    const found = key.kind === 'title' ? officeIn(key.text) : null;
    if (!found) return [];
    const { entry, before, after, isTitleCase } = found;
    return neighbours({ kind: 'thing', class: entry.class, name: entry.name, weight: entry.weight }, [entry.name]).map(
      ({ name }): Option => ({
        text: capitalised(`${before}${isTitleCase ? titleCase(name) : name}${after}`),
        kind: 'title',
        class: entry.class,
        source: 'gazetteer',
      }),
    );
  },
};

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}])(?!of\b|the\b|and\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
