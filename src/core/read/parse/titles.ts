/** “North Korean leader Kim Jong Un met …” has one subject: a title that stands right before a name belongs to the name. */

interface Arc {
  readonly upos: string;
  readonly head: number;
  readonly label: string;
  readonly margin: number;
}

/** The words, with every second subject that is the title of the first hung on the name; other words stay as they are. */
export function titlesJoined<T extends Arc>(words: readonly T[]): T[] {
  return words.map((word, index) => {
    if (!word.label.startsWith('nsubj') || !/^(?:NOUN|PROPN)$/u.test(word.upos)) return word;
    const name = words.findIndex(
      (other, at) =>
        at > index &&
        at < word.head &&
        other.head === word.head &&
        other.label === word.label &&
        other.upos === 'PROPN' &&
        leftEnd(words, at) === index + 1,
    );
    return name < 0
      ? word
      : { ...word, head: name, label: 'nmod:desc', margin: Math.min(word.margin, words[name]?.margin ?? 0) };
  });
}

/** The first word of everything that hangs on a word. */
function leftEnd(words: readonly Arc[], index: number): number {
  let end = index;
  for (let at = index - 1; at >= 0; at--) {
    let ancestor = at;
    while (ancestor >= 0 && ancestor < index) ancestor = words[ancestor]?.head ?? -1;
    if (ancestor !== index) break;
    end = at;
  }
  return end;
}
