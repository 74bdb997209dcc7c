import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadModel, type ParsedToken, parseSentence } from '../../../../src/core/read/parse/index.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
const parse = (text: string) => parseSentence(model, tokenise(text));

/** `nsubj(met, Kim)` */
const arcs = (tokens: readonly ParsedToken[]) =>
  tokens.map(({ text, label, head }) => `${label}(${tokens[head]?.text ?? 'ROOT'}, ${text})`);

test('who met whom, where and when', () => {
  expect(arcs(parse('Kim met the minister in Pyongyang on Wednesday.'))).toEqual(
    expect.arrayContaining([
      'root(ROOT, met)',
      'nsubj(met, Kim)',
      'obj(met, minister)',
      'obl(met, Pyongyang)',
      'obl(met, Wednesday)',
    ]),
  );
});

test('the agent of a passive is found behind “by”', () => {
  expect(arcs(parse('The letter was delivered by the minister.'))).toEqual(
    expect.arrayContaining([
      'nsubj:pass(delivered, letter)',
      'aux:pass(delivered, was)',
      'obl:agent(delivered, minister)',
    ]),
  );
});

test('a relative clause hangs on its antecedent', () => {
  expect(arcs(parse('She thanked the man who had written the book.'))).toEqual(
    expect.arrayContaining(['acl:relcl(man, written)', 'nsubj(written, who)', 'obj(written, book)']),
  );
});

test('what is said hangs on who says so', () => {
  expect(arcs(parse('The company said that it would close the plant.'))).toEqual(
    expect.arrayContaining(['root(ROOT, said)', 'nsubj(said, company)', 'ccomp(said, close)']),
  );
});

test('words keep their place in the article and get their lemma', () => {
  const text = 'Before. Leaders met.';
  const tokens = parseSentence(model, tokenise(text, { start: 8, end: 20 }));
  expect(tokens.map(({ start, end, lemma, xpos }) => [text.slice(start, end), lemma, xpos])).toEqual([
    ['Leaders', 'leader', 'NNS'],
    ['met', 'meet', 'VBD'],
    ['.', '.', '.'],
  ]);
});

test('every sentence, however strange, is one tree with sure and unsure arcs', { timeout: 30_000 }, () => {
  const word = fc.constantFrom(
    'Kim',
    'said',
    '“',
    ',',
    'the',
    'of',
    'and',
    'Łódź',
    '9',
    '(',
    '…',
    'who',
    'is',
    '😀',
    'Zürich’s',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const tokens = parse(words.join(' '));
      expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
      for (const [index, { margin }] of tokens.entries()) {
        expect(margin).toBeGreaterThanOrEqual(0);
        expect(margin).toBeLessThanOrEqual(1);
        let at = index;
        for (let step = 0; at >= 0; step++) {
          expect(step).toBeLessThanOrEqual(tokens.length);
          at = tokens[at]?.head ?? -1;
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('a sentence of hundreds of words is read in pieces, and is still one tree', { timeout: 30_000 }, () => {
  const tokens = parse('the old house and '.repeat(100));
  expect(tokens).toHaveLength(400);
  expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
});

test('nothing to read is nothing read', () => {
  expect(parseSentence(model, [])).toEqual([]);
});
