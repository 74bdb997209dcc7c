/** Takes a title apart: the office or occupation in it, and what stands around it. */

import { type GazetteerEntry, lookUp } from './gazetteer.ts';

export interface OfficeTitle {
  readonly entry: GazetteerEntry;
  /** `Malaysian ` of “Malaysian Prime Minister”. */
  readonly before: string;
  /** ` of Washington` of “Governor of Washington”. */
  readonly after: string;
  readonly isTitleCase: boolean;
}

/** The longest run of words in a title that is an office or occupation by itself; null where none is. */
export function officeIn(title: string): OfficeTitle | null {
  const words = title.split(' ');
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      const entry = lookUp(run.join(' ').toLowerCase()).find((one) => one.kind === 'thing' && isOffice(one));
      const behind = words[from + length];
      // The office is the noun that the title ends on, or what stands before “of …”.
      if (!entry || (behind !== undefined && !/^(?:of|for|at|in|to)$/.test(behind))) continue;
      const inside = from === 0 ? run.slice(1) : run;
      return {
        entry,
        before: words
          .slice(0, from)
          .map((word) => `${word} `)
          .join(''),
        after: words
          .slice(from + length)
          .map((word) => ` ${word}`)
          .join(''),
        isTitleCase: inside.length === 0 ? from > 0 : inside.every((word) => /^\p{Lu}/u.test(word)),
      };
    }
  }
  return null;
}

function isOffice(entry: GazetteerEntry): boolean {
  return /-(?:office|occupation)$/.test(entry.class);
}
