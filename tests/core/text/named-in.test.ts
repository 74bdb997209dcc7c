import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, FactBase } from '../../../src/core/model.ts';
import { namedIn, sentencesNaming } from '../../../src/core/text/named-in.ts';
import { isNamedIn } from '../../../src/core/text/names.ts';

const words = ['Kim', 'Jong', 'Un', 'the', 'US', 'us', 'U.S.', 'Korea', 'North', 'Dvořák', 'met', 'Sun’s'];
const phrase = (most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const entities = fc
  .array(fc.record({ name: phrase(3), aliases: fc.array(phrase(2), { maxLength: 2 }) }), { maxLength: 6 })
  .map((list): Entity[] => list.map((names, at) => ({ id: `${at}`, kind: 'person', ...names })));

describe('whom a text names', () => {
  it('is found by the words of the names as by trying every name', () => {
    fc.assert(
      fc.property(phrase(8), entities, (text, list) => {
        const expected = list.filter((entity) => isNamedIn(entity, text));
        expect(namedIn(text, list)).toEqual(expected);
        expect(namedIn(text, new Map(list.map((entity) => [entity.id, entity])))).toEqual(expected);
      }),
    );
  });
});

describe('the sentences that name somebody', () => {
  it('are found by the words of the names as by reading every sentence', () => {
    fc.assert(
      fc.property(fc.array(phrase(6), { maxLength: 5 }), entities, (texts, list) => {
        const text = texts.join('\n');
        const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0));
        const sentences = texts.map(({ length }, at) => ({ start: starts[at] ?? 0, end: (starts[at] ?? 0) + length }));
        const base: FactBase = {
          article: { id: '', title: '', published: null, publisher: null, source: null, text },
          sentences,
          entities: new Map(),
          facts: [],
        };
        for (const entity of list) {
          const expected = sentences.filter((_, at) => isNamedIn(entity, texts[at] ?? ''));
          expect([...sentencesNaming(entity, base)]).toEqual(expected);
        }
      }),
    );
  });
});
