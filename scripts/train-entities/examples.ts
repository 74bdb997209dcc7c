/** Names with their kinds, from the treebank's entities and from wikigold. */

import { countCasing } from '../../src/core/read/entities/casing.ts';
import type { Worded } from '../../src/core/read/entities/name-features.ts';
import { LEARNED_KINDS } from '../../src/core/read/entities/name-kinds.ts';
import { wordsOf } from '../../src/core/read/entities/name-parts.ts';
import { nameRanges } from '../../src/core/read/entities/name-runs.ts';
import { partTitle } from '../../src/core/read/entities/titled.ts';
import { countryOf } from '../../src/core/read/gazetteer.ts';
import { readTreebank } from '../../tests/core/read/entities/treebank.ts';

export interface Example {
  readonly tokens: readonly Worded[];
  readonly from: number;
  readonly to: number;
  /** Index into the kinds. */
  readonly kind: number;
  /** News and lives are what people read; voyages and court cases count less. */
  readonly weight: number;
}

const GUM_KINDS: Readonly<Record<string, (typeof LEARNED_KINDS)[number]>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
};
const WIKIGOLD_KINDS: Readonly<Record<string, (typeof LEARNED_KINDS)[number]>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'thing',
};
const indexOf = (kind: (typeof LEARNED_KINDS)[number]): number => LEARNED_KINDS.indexOf(kind);

export function readGum(path: string): Example[] {
  return readTreebank(path).flatMap(({ name, sentences, mentions }) => {
    const casing = countCasing(sentences);
    return sentences.flatMap((sentence) =>
      nameRanges(sentence, casing).flatMap((range) => {
        const run = partTitle(sentence, range);
        if (run.to <= run.from || countryOf(wordsOf(sentence.tokens, run.from, run.to)) !== undefined) return [];
        const gold = mentions
          .filter(
            (mention) =>
              mention.sentence === sentence.index && mention.named && run.from <= mention.head && mention.head < run.to,
          )
          .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
        if (!gold || gold.type === 'time') return [];
        return [
          {
            tokens: sentence.tokens,
            from: run.from,
            to: run.to,
            kind: indexOf(GUM_KINDS[gold.type] ?? 'thing'),
            weight: /_(?:news|bio|interview)_/.test(name) ? 1 : 0.6,
          },
        ];
      }),
    );
  });
}

export function readWikigold(text: string): Example[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const rows = block
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const tokens = rows.map(([word = '']) => ({ text: word }));
    const found: Example[] = [];
    for (let from = 0; from < rows.length; from++) {
      const tag = rows[from]?.[1] ?? 'O';
      if (tag === 'O') continue;
      let to = from + 1;
      while (rows[to]?.[1] === tag) to++;
      const kind = WIKIGOLD_KINDS[tag.slice(2)];
      const name = rows
        .slice(from, to)
        .map(([word]) => word)
        .join(' ');
      if (kind && countryOf(name) === undefined) found.push({ tokens, from, to, kind: indexOf(kind), weight: 1 });
      from = to - 1;
    }
    return found;
  });
}
