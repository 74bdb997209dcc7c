/** What the learned recogniser looks at: a name's words, shape and neighbours. */

import { lookUp } from '../gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { isPersonNoun, nameHeadType, nounType } from './nouns.ts';
import { isTitleHead } from './titles.ts';

export interface Worded {
  readonly text: string;
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/(.)\1+/g, '$1');
}

/** Words that are rarer than this in training tell nothing, so figures and unknown words share one feature by their shape. */
function near(tokens: readonly Worded[], at: number): string {
  const word = tokens[at]?.text;
  if (word === undefined) return at < 0 ? '<' : '>';
  if (/^\d/.test(word)) return '9';
  return word.toLowerCase();
}

/** Features of the name in `from` (inclusive) to `to` (exclusive); strings, each at most once. */
export function nameFeatures(tokens: readonly Worded[], from: number, to: number): string[] {
  const words = tokens
    .slice(from, to)
    .map((token) => token.text)
    .filter((word) => !/^[-‑–.,]$/.test(word));
  const features = new Set<string>();
  const add = (name: string, value: string | number) => features.add(`${name}:${value}`);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const ofAt = words.findIndex((word, index) => index > 0 && /^(?:of|for|on)$/.test(word));
  const head = ofAt > 0 ? (words[ofAt - 1] ?? '') : last;
  add('n', Math.min(words.length, 5));
  for (const word of words) add('w', word.toLowerCase());
  add('first', first.toLowerCase());
  add('last', last.toLowerCase());
  add('head', head.toLowerCase());
  add('suf3', last.slice(-3).toLowerCase());
  add('suf2', last.slice(-2).toLowerCase());
  add('shape', words.slice(0, 4).map(shapeOf).join(' '));
  if (words.some((word) => /^(?:of|for|on)$/.test(word))) add('has', 'of');
  if (words.some((word) => /^(?:and|&)$/.test(word))) add('has', 'and');
  if (words.some((word) => /\d/.test(word))) add('has', 'digit');
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(first)) add('has', 'caps');
  add('headtype', words.length > 1 || ofAt > 0 ? (nameHeadType(head)?.kind ?? '-') : '-');
  add('given', isGivenName(first) ? words.length : 0);
  if (words.length > 1) add('inner', words.slice(0, -1).some(isGivenName) ? 1 : 0);
  for (const entry of lookUp(words.join(' ')).slice(0, 4)) add('gaz', entry.kind);
  if (words.length > 1) {
    add('gaz1', lookUp(first)[0]?.kind ?? '-');
    add('gazn', lookUp(last)[0]?.kind ?? '-');
  }
  const [before, after] = [near(tokens, from - 1), near(tokens, to)];
  add('p1', before);
  add('p2', `${near(tokens, from - 2)} ${before}`);
  add('s1', after);
  add('s2', `${after} ${near(tokens, to + 1)}`);
  add('p1n', `${before} ${Math.min(words.length, 3)}`);
  add('ps', `${before} ${after}`);
  const role = tokens[from - 1]?.text ?? '';
  if (isTitleHead(role) || isPersonNoun(role.toLowerCase())) add('role', 1);
  const noun = nounType(after);
  if (noun) add('noun', noun.kind);
  const beside = nounType(before);
  if (beside) add('beside', beside.kind);
  for (let at = to + 1; at < to + 6 && (tokens[to]?.text === ',' || after === 'is' || after === 'was'); at++) {
    const type = nounType(near(tokens, at));
    if (type) {
      add('appos', type.kind);
      break;
    }
  }
  const neighbour = /^(?:,|and|or)$/.test(before) ? lookUp(tokens[from - 2]?.text ?? '')[0]?.kind : undefined;
  if (neighbour) add('conj', neighbour);
  const following = /^(?:,|and|or|in)$/.test(after) ? lookUp(tokens[to + 1]?.text ?? '')[0]?.kind : undefined;
  if (following) add('conj2', following);
  return [...features];
}
