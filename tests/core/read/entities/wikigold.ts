/** Reads wikigold (Balasuriya et al. 2009): Wikipedia sentences with their names as PER, ORG, LOC and MISC. */

import { readFileSync } from 'node:fs';
import type { Article } from '../../../../src/core/model.ts';
import type { Mention } from '../../../../src/core/read/entities/index.ts';
import type { Token } from '../../../../src/core/text/tokens.ts';
import type { Tallies } from './measure.ts';

export interface GoldName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface GoldText {
  readonly article: Article;
  readonly sentences: readonly { index: number; start: number; end: number; tokens: readonly Token[] }[];
  readonly names: readonly GoldName[];
}

export function readWikigold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART- O$/m)
    .filter((document) => document.trim() !== '')
    .map((document, number) => {
      let text = '';
      const names: GoldName[] = [];
      const sentences = document
        .trim()
        .split(/\n\s*\n/)
        .map((block, index) => {
          const rows = block.split('\n').map((line) => line.split(' '));
          if (text !== '') text += '\n';
          const start = text.length;
          const tokens = rows.map(([word = ''], at) => {
            if (at > 0) text += ' ';
            text += word;
            return { text: word, start: text.length - word.length, end: text.length };
          });
          for (let from = 0; from < rows.length; from++) {
            const tag = rows[from]?.[1] ?? 'O';
            if (tag === 'O') continue;
            let to = from + 1;
            while (rows[to]?.[1] === tag) to++;
            names.push({ sentence: index, from, to, kind: tag.slice(2) });
            from = to - 1;
          }
          return { index, start, end: text.length, tokens };
        });
      const id = `wikigold-${number}`;
      return { article: { id, title: '', published: null, publisher: null, source: null, text }, sentences, names };
    });
}

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  country: 'LOC',
  city: 'LOC',
  region: 'LOC',
  place: 'LOC',
};

/** A name is right when both ends and the kind are. */
export function countWikigold(
  { names }: GoldText,
  mentions: readonly Mention[],
  surest: number,
  tallies: Tallies,
  wrong?: string[],
): void {
  const read = mentions.filter((mention) => mention.how === 'name' && mention.confidence >= surest);
  const entry = (kind: string) => {
    const known = tallies.get(kind) ?? { read: 0, right: 0, gold: 0, found: 0 };
    tallies.set(kind, known);
    return known;
  };
  for (const name of names) {
    const found = read.some((mention) => isSame(mention, name));
    const tally = entry(name.kind);
    tally.gold++;
    if (found) tally.found++;
  }
  for (const mention of read) {
    const tally = entry(KINDS[mention.kind] ?? 'MISC');
    tally.read++;
    if (names.some((name) => isSame(mention, name))) tally.right++;
    else {
      const over = names.find(
        (name) => name.sentence === mention.sentence && name.from < mention.to && mention.from < name.to,
      );
      wrong?.push(
        `«${mention.surface}» ${mention.kind}/${mention.class ?? ''} ${mention.confidence.toFixed(2)} ${over ? `${over.kind} ${over.from === mention.from && over.to === mention.to ? 'kind' : 'ends'}` : 'no name'}`,
      );
    }
  }
}

function isSame(mention: Mention, name: GoldName): boolean {
  return (
    mention.sentence === name.sentence &&
    mention.from === name.from &&
    mention.to === name.to &&
    (KINDS[mention.kind] ?? 'MISC') === name.kind
  );
}
