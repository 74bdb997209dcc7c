/** Sentences for the recognisers' tests, tagged by hand where the plain guess is wrong. */

import type { Article } from '../../../../src/core/model.ts';
import { prepareReading } from '../../../../src/core/read/entities/collect.ts';
import type { ParsedToken } from '../../../../src/core/read/parse/index.ts';
import type { Finding, ReadSentence, Recogniser } from '../../../../src/core/read/recogniser.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';

/** For a word: its universal and Penn tag, and if need be its label and the word that it hangs on: `VERB VBD root`, `NOUN NN appos Simrock`. */
export type Tags = Readonly<Record<string, string>>;

const CLOSED: Tags = {
  the: 'DET DT',
  The: 'DET DT',
  a: 'DET DT',
  an: 'DET DT',
  of: 'ADP IN',
  in: 'ADP IN',
  In: 'ADP IN',
  on: 'ADP IN',
  On: 'ADP IN',
  at: 'ADP IN',
  by: 'ADP IN',
  from: 'ADP IN',
  to: 'ADP IN',
  for: 'ADP IN',
  with: 'ADP IN',
  between: 'ADP IN',
  since: 'ADP IN',
  until: 'ADP IN',
  during: 'ADP IN',
  and: 'CCONJ CC',
  was: 'AUX VBD',
  is: 'AUX VBZ',
  were: 'AUX VBD',
  will: 'AUX MD',
  he: 'PRON PRP',
  they: 'PRON PRP',
  They: 'PRON PRP',
  them: 'PRON PRP',
  it: 'PRON PRP',
  It: 'PRON PRP',
  Then: 'ADV RB',
  He: 'PRON PRP',
  she: 'PRON PRP',
  his: 'PRON PRP$',
  who: 'PRON WP',
  "'s": 'PART POS',
  '’s': 'PART POS',
  said: 'VERB VBD root',
  says: 'VERB VBZ root',
};

function guess(word: string): string {
  if (/^\p{Lu}/u.test(word)) return 'PROPN NNP';
  if (/^\d/.test(word)) return 'NUM CD';
  if (/^[^\p{L}\p{N}]/u.test(word)) return 'PUNCT ,';
  return /s$/.test(word) ? 'NOUN NNS' : 'NOUN NN';
}

export function tell(text: string, tags: Tags = {}): ReadSentence {
  const words = tokenise(text);
  const tokens = words.map((word): ParsedToken => {
    const [upos = '', xpos = '', label = 'dep', head] = (
      tags[word.text] ??
      CLOSED[word.text] ??
      guess(word.text)
    ).split(' ');
    const at = head === undefined ? -1 : words.findIndex((other) => other.text === head);
    return { ...word, lemma: lemma(word.text, upos), upos, xpos, head: at, label, margin: 1 };
  });
  return { index: 0, start: 0, end: text.length, tokens };
}

function lemma(word: string, upos: string): string {
  const known: Tags = {
    said: 'say',
    says: 'say',
    was: 'be',
    is: 'be',
    were: 'be',
    met: 'meet',
    killed: 'kill',
    killing: 'kill',
    born: 'born',
    wrote: 'write',
    added: 'add',
    claimed: 'claim',
    denied: 'deny',
  };
  if (known[word]) return known[word];
  return upos === 'NOUN' ? word.toLowerCase().replace(/s$/, '') : word.toLowerCase();
}

export function article(text: string, published: string | null = '2023-07-27'): Article {
  return { id: 'told', title: 'Told', published, publisher: null, source: null, text };
}

export function findIn(
  recogniser: Recogniser,
  text: string,
  tags: Tags = {},
  published: string | null = '2023-07-27',
): Finding[] {
  const sentence = tell(text, tags);
  return recogniser.find(sentence, prepareReading([sentence], article(text, published)));
}

/** What was found, as the article writes it. */
export function surfaces(recogniser: Recogniser, text: string, tags: Tags = {}, published?: string | null): string[] {
  const { tokens } = tell(text, tags);
  return findIn(recogniser, text, tags, published).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

/** Each with its kind: `Copenhagen: city`. */
export function kinds(recogniser: Recogniser, text: string, tags: Tags = {}): string[] {
  const found = findIn(recogniser, text, tags);
  return surfaces(recogniser, text, tags).map((surface, index) => `${surface}: ${found[index]?.kind}`);
}
