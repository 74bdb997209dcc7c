import { expect, test } from 'vitest';
import {
  clausesOf,
  hasTense,
  joinedTo,
  predicatesOf,
} from '../../../../../src/core/read/clauses/statements/predicates.ts';
import { rootOf } from '../../../../../src/core/read/clauses/tree.ts';
import { parsedTree } from '../parsed.ts';

function read(find: (tree: ReturnType<typeof parsedTree>, head: number) => number[], notation: string): string[] {
  const tree = parsedTree(notation);
  return find(tree, rootOf(tree)).map((index) => tree.tokens[index]?.text ?? '');
}
const left = 'Kim/nsubj>left left/root Russia/obj>left';

test('“and”, “but” and a semicolon join clauses', () => {
  expect(read(clausesOf, `${left} and/cc>slept Putin/nsubj>slept slept/conj>left/VBD .`)).toEqual(['left', 'slept']);
  expect(read(clausesOf, `${left} ;/punct>slept Putin/nsubj>slept slept/parataxis>left .`)).toEqual(['left', 'slept']);
});

test('“or” does not, nor what cannot stand without the clause before', () => {
  expect(read(clausesOf, `${left} or/cc>slept Putin/nsubj>slept slept/conj>left/VBD .`)).toEqual(['left']);
  expect(
    read(clausesOf, `${left} and/cc>slept where/advmod>slept/WRB Putin/nsubj>slept slept/conj>left/VBD .`),
  ).toEqual(['left']);
});

test('verbs with one subject are its predicates', () => {
  expect(read(predicatesOf, `${left} and/cc>met met/conj>left/VBD Putin/obj>met .`)).toEqual(['left', 'met']);
});

test('a base form is no verb of the subject’s own', () => {
  const notation =
    'Kim/nsubj:pass>asked was/aux:pass>asked asked/root/VBN to/mark>come come/xcomp>asked/VB and/cc>stay stay/conj>asked/VBP .';
  expect(read(predicatesOf, notation)).toEqual(['asked']);
});

test('halves of “not only … but” and of “either … or” stay together', () => {
  expect(
    read(joinedTo, `${left} not/advmod>left only/advmod>left but/cc>met met/conj>left/VBD Putin/obj>met .`),
  ).toEqual([]);
});

test('so do verbs that share an object', () => {
  expect(read(joinedTo, 'Kim/nsubj>met met/root and/cc>praised praised/conj>met/VBD Putin/obj>praised .')).toEqual([]);
});

test('a participle alone has no tense', () => {
  expect(hasTense(parsedTree('Kim/nsubj>seen seen/root/VBN .'), 1)).toBe(false);
  expect(hasTense(parsedTree('Kim/nsubj:pass>seen was/aux:pass>seen seen/root/VBN .'), 2)).toBe(true);
});
