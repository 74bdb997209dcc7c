/** Reads the treebanks that the reader is trained on: CoNLL-U files beside the project. */

import { readFileSync } from 'node:fs';

export interface Sentence {
  readonly id: string;
  /** As it was published, without the white space around it. */
  readonly text: string;
  readonly opensDocument: boolean;
  readonly opensParagraph: boolean;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** `UPOS|XPOS` */
  readonly tags: readonly string[];
  /** 1-based index of the head, 0 for the root. */
  readonly heads: readonly number[];
  readonly labels: readonly string[];
}

/** Labels too rare to learn, and what is learned instead. */
const rare: Readonly<Record<string, string>> = {
  'csubj:outer': 'csubj',
  'csubj:pass': 'csubj',
  dislocated: 'parataxis',
};

export function readTreebank(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n\r?\n/u)
    .map((block) => {
      const lines = block.split(/\r?\n/u);
      const rows = lines.map((line) => line.split('\t')).filter((columns) => /^\d+$/u.test(columns[0] ?? ''));
      const column = (index: number) => rows.map((row) => row[index] ?? '_');
      const xpos = column(4);
      return {
        id: comment(lines, '# sent_id = ') ?? '',
        text: comment(lines, '# text = ') ?? '',
        opensDocument: comment(lines, '# newdoc') !== undefined,
        opensParagraph: lines.some((line) => /^# newpar( id.*)?$/u.test(line)),
        forms: column(1),
        lemmas: column(2),
        tags: column(3).map((upos, index) => `${upos}|${xpos[index]}`),
        heads: column(6).map(Number),
        labels: column(7).map((label) => rare[label] ?? label),
      };
    });
}

/** What stands behind the first comment that begins so. */
function comment(lines: readonly string[], start: string): string | undefined {
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}
