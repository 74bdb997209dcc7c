/** Other offices of the same rank: “Malaysian Foreign Minister” for “Malaysian Prime Minister”. */

import type { Option } from '../../model.ts';
import { type GazetteerEntry, lookUp, neighbours } from '../../read/gazetteer.ts';
import type { Source } from '../source.ts';
import { capitalised } from '../values.ts';

export const offices: Source = {
  name: 'offices',
  candidates: ({ key }) => {
    if (key.kind !== 'title') return [];
    const found = officeIn(key.text);
    if (!found) return [];
    const others = neighbours({ kind: 'thing', class: found.entry.class, name: found.entry.name }, [found.entry.name]);
    return others.map(
      ({ name }): Option => ({
        text: capitalised(`${found.before}${found.isTitleCase ? titleCase(name) : name}${found.after}`),
        kind: 'title',
        source: 'gazetteer',
      }),
    );
  },
};

interface Office {
  readonly entry: GazetteerEntry;
  readonly before: string;
  readonly after: string;
  readonly isTitleCase: boolean;
}

/** The longest run of words in a title that is an office by itself, with what stands around it. */
function officeIn(title: string): Office | null {
  const words = title.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      const entry = lookUp(run.join(' ').toLowerCase()).find((one) => one.kind === 'thing' && isOffice(one));
      if (!entry) continue;
      const before = words.slice(0, from).map((word) => `${word} `);
      const after = words.slice(from + length).map((word) => ` ${word}`);
      const inside = from === 0 ? run.slice(1) : run;
      return {
        entry,
        before: before.join(''),
        after: after.join(''),
        isTitleCase: inside.length === 0 ? from > 0 : inside.every((word) => /^\p{Lu}/u.test(word)),
      };
    }
  }
  return null;
}

function isOffice(entry: GazetteerEntry): boolean {
  return /office|occupation|rank|profession/.test(entry.class);
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}])(?!of\b|the\b|and\b|for\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
