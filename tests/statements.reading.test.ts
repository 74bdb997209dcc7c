/** Into how many statements news is taken apart, and that none of them holds half a quotation. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { isWholeSentence } from '../src/core/read/clauses/count-mentions.ts';
import { gatherKnown } from '../src/core/read/clauses/known.ts';
import { statementsOf } from '../src/core/read/clauses/statements/statements.ts';
import { buildEntities } from '../src/core/read/entities/index.ts';
import { parseSentence } from '../src/core/read/parse/index.ts';
import { splitSentences } from '../src/core/text/sentences.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { expectWellMade } from './core/read/clauses/told-in-words.ts';
import { news, reader } from './core/read/news.ts';

const articles = '../shared/articles/dev';

describe.skipIf(!existsSync(articles))('statements of news (the dev articles)', () => {
  let sentences = 0;
  const lengths: number[] = [];

  beforeAll(() => {
    for (const file of readdirSync(articles).filter((name) => /^news-.*\.txt$/.test(name))) {
      const text = readFileSync(`${articles}/${file}`, 'utf8');
      const article = news(file, '2020-01-01', text);
      const read = splitSentences(text).map((span, index) => ({
        ...span,
        index,
        tokens: parseSentence(reader(), tokenise(text, span)),
      }));
      const { entities, mentions } = buildEntities(read, article);
      const known = gatherKnown(article, read, entities, mentions, []);
      for (const [index, tree] of known.trees.entries()) {
        if (!isWholeSentence(text.slice(read[index]?.start, read[index]?.end))) continue;
        sentences++;
        for (const statement of statementsOf(tree, index, known)) {
          expectWellMade(statement, tree);
          lengths.push(statement.parts.length);
        }
      }
    }
  }, 120_000);

  test('there is about one for every sentence, most of them short', () => {
    expect(sentences).toBeGreaterThan(300);
    expect(lengths.length / sentences).toBeGreaterThanOrEqual(0.98);
    expect(lengths.filter((length) => length <= 24).length / sentences).toBeGreaterThanOrEqual(0.76);
  });
});
