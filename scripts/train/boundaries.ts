/** How well sentences and words are cut: the treebank's texts are put together again and cut by the reader. */

import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import type { Sentence } from './treebank.ts';

/** The harmonic mean of precision and recall, in percent. */
const f1 = (right: number, gold: number, found: number) => (200 * right) / Math.max(1, gold + found);

/**
 * F1 of sentence ends. The treebank also cuts within orthographic sentences, behind `;` and `:` and between the links of a page's foot; an end counts
 * where a sentence ends in a full stop, a question or exclamation mark (with what closes it), or with its paragraph.
 */
export function sentenceF1(sentences: readonly Sentence[]): number {
  const [sum, documents] = [{ right: 0, gold: 0, found: 0 }, textsOf(sentences)];
  for (const { text, ends } of documents) {
    const closes = (end: number) =>
      /[.?!…]["'”’“)\]]*(?:\s?\[\d+\])*$/u.test(text.slice(0, end)) || /^(?:\n|$)/u.test(text.slice(end));
    const gold = new Set(ends.filter(closes));
    const found = splitSentences(text).map((span) => span.end);
    sum.gold += gold.size;
    sum.found += found.length;
    sum.right += found.filter((end) => gold.has(end)).length;
  }
  return f1(sum.right, sum.gold, sum.found);
}

/** F1 of words and marks, sentence by sentence. */
export function tokenF1(sentences: readonly Sentence[]): number {
  const sum = { right: 0, gold: 0, found: 0 };
  for (const { text, forms } of sentences) {
    const gold = new Set<string>();
    let position = 0;
    for (const form of forms) {
      const start = text.indexOf(form, position);
      position = start + form.length;
      gold.add(`${start} ${position}`);
    }
    const found = tokenise(text);
    sum.gold += gold.size;
    sum.found += found.length;
    sum.right += found.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
  }
  return f1(sum.right, sum.gold, sum.found);
}

function textsOf(sentences: readonly Sentence[]): { text: string; ends: number[] }[] {
  const documents: { text: string; ends: number[] }[] = [];
  for (const sentence of sentences) {
    const last = documents.at(-1);
    if (last === undefined || sentence.opensDocument) {
      documents.push({ text: sentence.text, ends: [sentence.text.length] });
    } else {
      last.text += (sentence.opensParagraph ? '\n\n' : ' ') + sentence.text;
      last.ends.push(last.text.length);
    }
  }
  return documents;
}
