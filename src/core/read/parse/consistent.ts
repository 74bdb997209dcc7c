/** Labels that must agree with each other: a verb with a passive auxiliary has a passive subject, and “by …” behind it names who did it. */

interface Labelled {
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence, −1 for the root. */
  readonly head: number;
  readonly label: string;
}

/** What “by” says when it names no one: `by Thursday`, `by the end`. */
const times = /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:end|time|now|then|year|month|week|day)$)/iu;

/** The labels of a sentence, corrected where the rest of the tree leaves no choice. */
export function consistentLabels(forms: readonly string[], words: readonly Labelled[]): string[] {
  const passives = new Set(words.flatMap(({ label, head }) => (label === 'aux:pass' ? [head] : [])));
  const behindBy = new Set(
    words.flatMap(({ label, head }, index) => (label === 'case' && /^by$/iu.test(forms[index] ?? '') ? [head] : [])),
  );
  return words.map(({ label, head, upos }, index) => {
    const governor = words[head];
    if (label === 'nsubj' && passives.has(head)) return 'nsubj:pass';
    if (governor?.upos !== 'VERB' || (label !== 'nmod' && label !== 'obl')) return label;
    const isAgent = behindBy.has(index) && governor.xpos === 'VBN' && upos !== 'NUM' && !times.test(forms[index] ?? '');
    return isAgent ? 'obl:agent' : 'obl';
  });
}
