/** What the reader's network sees of a word: its spelling, its ends and its shape. */

/** Curly marks and dashes are read as the straight ones that most of the treebank has. */
export function plain(form: string): string {
  return form
    .replace(/[’‘`]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[–—]/gu, '-');
}

/** The word as the word vectors spell it. */
export function spelling(form: string): string {
  return plain(form).toLowerCase();
}

/** Names of the word's features: `=word`, prefixes `<pre`, suffixes `>fix`, `#shape`, and the shape with the place in the sentence. */
export function featuresOf(form: string, isFirst: boolean): string[] {
  const word = spelling(form).replace(/\d/gu, '0');
  const names = [`=${word}`];
  for (let length = 1; length <= 4; length++) {
    if (word.length > length) names.push(`>${word.slice(-length)}`);
    if (length < 4 && word.length > length) names.push(`<${word.slice(0, length)}`);
  }
  const shape = shapeOf(plain(form));
  names.push(`#${shape}`, isFirst ? `^${shape}` : `_${shape}`);
  return names;
}

/** `Xx` for “Kim”, `X.X.` for “U.S.”, `d,d` for “20,000”: runs are shortened. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{M}]+/gu, 'x')
    .replace(/[\p{Lo}\p{Lm}\p{Lt}]+/gu, 'x')
    .replace(/\d+/gu, (run) => (run.length === 4 ? 'dddd' : run.length > 2 ? 'ddd' : 'd'))
    .slice(0, 8);
}
