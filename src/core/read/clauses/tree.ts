/** A parsed sentence as a tree: who depends on whom, and what a word brings along. */

import type { ParsedToken } from '../parse/index.ts';

export interface Tree {
  readonly tokens: readonly ParsedToken[];
  /** For each token the indexes of its dependents, in order. */
  readonly children: readonly (readonly number[])[];
}

export function growTree(tokens: readonly ParsedToken[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const [index, token] of tokens.entries()) children[token.head]?.push(index);
  return { tokens, children };
}

export function tokenAt(tree: Tree, index: number): ParsedToken {
  const token = tree.tokens[index];
  if (!token) throw new Error(`The sentence has no token ${index}.`);
  return token;
}

/** Dependents whose label is one of these, `obl` also meaning `obl:agent`. */
export function dependents(tree: Tree, head: number, ...labels: readonly string[]): number[] {
  return (tree.children[head] ?? []).filter((child) => hasLabel(tokenAt(tree, child), labels));
}

export function hasLabel(token: ParsedToken, labels: readonly string[]): boolean {
  return labels.some((label) => token.label === label || token.label.startsWith(`${label}:`));
}

/** The token and everything below it, in order; `without` cuts branches off. */
export function subtree(tree: Tree, head: number, without: (index: number) => boolean = () => false): number[] {
  const found: number[] = [];
  const waiting = [head];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    found.push(index);
    for (const child of tree.children[index] ?? []) if (!without(child)) waiting.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** The least margin of the arcs inside: a phrase is as sure as its weakest arc. */
export function leastMargin(tree: Tree, indexes: readonly number[], head: number): number {
  return Math.min(1, ...indexes.filter((index) => index !== head).map((index) => tokenAt(tree, index).margin));
}

/** Whether the indexes stand side by side. */
export function isUnbroken(indexes: readonly number[]): boolean {
  return indexes.every((index, place) => place === 0 || index === (indexes[place - 1] ?? 0) + 1);
}

/** The token that everything hangs on; -1 in an empty sentence. */
export function rootOf({ tokens }: Pick<Tree, 'tokens'>): number {
  return tokens.findIndex(({ head }) => head < 0);
}

/** The indexes of a half-open range. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
