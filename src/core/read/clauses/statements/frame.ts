/** Finds where the told part of a sentence begins and ends: behind linking words and a heading, before a caption. */

import { isFusedAt } from '../fused.ts';
import { rootOf, subtree, type Tree, tokenAt } from '../tree.ts';
import { isDash } from './marks.ts';

const linking = new Set(
  `however also moreover furthermore additionally nevertheless nonetheless therefore thus consequently meanwhile finally indeed instead similarly
  hence besides still yet so and but then afterwards subsequently`.split(/\s+/),
);
const phrases =
  /^(?:in (?:addition|fact|contrast|turn|particular|return)|for (?:example|instance)|as a result|on the other hand|by contrast|at the same time|of course|after all),/;

/** The first token that is said of the clause at `head`; null where a heading can't be told from the sentence. */
export function frontOf(tree: Tree, head: number): number | null {
  const start = head === rootOf(tree) ? headingEnd(tree, head) : (firstOf(tree, head) ?? 0);
  if (start === null) return null;
  let from = start;
  for (let steps = 0; steps < 3; steps++) {
    const next = behindLink(tree, from);
    if (next === from) break;
    from = next;
  }
  return from;
}

function firstOf(tree: Tree, head: number): number | undefined {
  let first = head;
  const waiting = [head];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    first = Math.min(first, index);
    waiting.push(...(tree.children[index] ?? []));
  }
  while (/^[,;–—-]$/.test(tree.tokens[first]?.text ?? '')) first++;
  return first;
}

function behindLink({ tokens }: Tree, from: number): number {
  const word = tokens[from]?.text.toLowerCase() ?? '';
  const hasComma = tokens[from + 1]?.text === ',';
  if (/^(?:and|but|yet|so|nor)$/.test(word) && tokens[from]?.label === 'cc') return from + (hasComma ? 2 : 1);
  if (linking.has(word) && hasComma) return from + 2;
  const opening = tokens.slice(from, from + 6).map(({ text }) => text.toLowerCase());
  const match = phrases.exec(opening.join(' ').replaceAll(' ,', ','));
  return match ? from + match[0].split(' ').length + 1 : from;
}

/** A heading that ran into the sentence: “Safety In the evening, …”; “LONDON — The …”. */
function headingEnd(tree: Tree, head: number): number | null {
  const { tokens } = tree;
  for (let index = 1; index < tokens.length; index++) {
    const [before, token] = [tokenAt(tree, index - 1), tokenAt(tree, index)];
    if (index < 12 && index > 2 && isDash(tree, index - 1) && isDateline(tokens.slice(0, index - 1))) return index;
    // “according to The Huffington Post”
    const isName = token.text === 'The' && /^(?:IN|TO|VB.?|CC)$/.test(before.xpos) && isProper(tokens[index + 1]?.xpos);
    if (isName || !isFusedAt(tree, index)) continue;
    // What hangs on the heading is only the phrase that it ran into.
    const isApart = tokens
      .slice(index)
      .every(({ head: above }, step) => above >= index || above < 0 || isPhraseAt(tree, index + step, index));
    const isTitle = /^(?:The|An?)$/.test(tokenAt(tree, index).text);
    return index < head && index < 15 && isApart && !isTitle && before.text !== '.' ? index : null;
  }
  return 0;
}

function isProper(xpos: string | undefined): boolean {
  return xpos?.startsWith('NNP') === true;
}

function isPhraseAt(tree: Tree, index: number, start: number): boolean {
  return tokenAt(tree, index).text === ',' || subtree(tree, index)[0] === start;
}

function isDateline(tokens: Tree['tokens']): boolean {
  return (
    tokens.every(({ text, xpos }) => /^(?:NNP|CD|,|-LRB-|-RRB-|\(|\))/.test(xpos) || /^[(),.]$/.test(text)) &&
    tokens.length < 8
  );
}

/** Where a caption, a credit or a source line begins behind the sentence: “… in Oslo. Image: US Navy.” */
export function captionFrom({ tokens }: Pick<Tree, 'tokens'>): number {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > 4 &&
      /^(?:Image|Photo|Picture|File|Source|Credit|Photograph|Video)s?$/.test(text) &&
      tokens[index + 1]?.text === ':',
  );
  return at < 0 ? tokens.length : at;
}
